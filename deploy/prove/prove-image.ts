import { ask } from "./ask.ts";
import { freePort } from "./free-port.ts";
import { type Image, secrets } from "./image.ts";
import { listFiles, sizeOf } from "./list-files.ts";
import type { Prover } from "./prover.ts";
import { type RootProcess, runInRoot, startInRoot } from "./start-in-root.ts";

const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "proof", version: "1" } },
};

/** Tries to write into every folder, and says in how many that worked. */
const tryToWrite = `
  const fs = require("node:fs"); const found = [];
  const visit = (folder) => {
    try { fs.writeFileSync(folder + "x", ""); fs.rmSync(folder + "x"); found.push(folder); } catch {}
    for (const entry of fs.readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) visit(folder + entry.name + "/");
  };
  visit("/"); console.log(found.length);`;

/** Proves the image `api` in front of a router: its start, its answers, its health, its rights, its end. */
export async function proveImage(prover: Prover, image: Image, routerUrl: string): Promise<void> {
  const { check } = prover;
  const files = listFiles(image.root);
  console.log(`        the root that is used here, with Node and its libraries: ${sizeOf(files)}`);
  const strangers = files.filter(
    ({ path }) => !/^(app|run\/secrets|lib|lib64|usr\/lib)\/|^usr\/local\/bin\/node$/.test(path),
  );
  check(
    "the root holds Node, libraries, /app and secrets: no shell, no curl, no compiler",
    strangers.length === 0,
    strangers,
  );

  const environment = {
    ...image.command.environment,
    ...composeEnvironment(routerUrl),
    PORT: String(await freePort()),
  };
  const api = startInRoot({ ...image.command, environment });
  await api.said(/"listening"/);
  await proveAnswers(prover, `http://127.0.0.1:${environment.PORT}`);
  proveRights(prover, api);
  await proveHealth(prover, image, environment);
  await proveReadOnly(prover, image);
  await proveEnd(prover, api);
  const doctor = await runInRoot({ ...image.command, environment, words: ["node", "/app/dist/doctor.js"] });
  check("the doctor of the same image finds the router well", doctor.code === 0, doctor);
  const stopped = await runInRoot({ ...image.healthcheck, environment });
  check("HEALTHCHECK ends with 1 when nothing listens", stopped.code === 1, stopped);
  const bare = await runInRoot({ ...image.command, environment: { ...environment, API_KEY_FILE: "" } });
  check("without API_KEY it ends with 78", bare.code === 78, bare);
}

/** What compose.yaml and deploy/api.env say, with another router. */
const composeEnvironment = (routerUrl: string) => ({
  ROUTEROS_URL: routerUrl,
  ROUTEROS_USERNAME: "mtw",
  ROUTEROS_PASSWORD_FILE: "/run/secrets/router_password",
  API_KEY_FILE: "/run/secrets/api_key",
  MCP_API_KEY_FILE: "/run/secrets/mcp_api_key",
});

async function proveAnswers({ check }: Prover, url: string): Promise<void> {
  const health = await ask(`${url}/health`);
  check("GET /health answers 200 and ok", health.status === 200 && health.body.status === "ok", health);
  const devices = await ask(`${url}/devices?fields=name`, secrets.api_key);
  check("GET /devices answers the 26 devices of the house", devices.body.total === 26, devices);
  const keyless = await ask(`${url}/devices`);
  check("GET /devices without the key answers 401", keyless.status === 401, keyless);
  const mcp = await ask(`${url}/mcp`, secrets.mcp_api_key, initialize);
  check("/mcp answers initialize to its own key", mcp.status === 200, mcp);
  const page = await ask(`${url}/docs/swagger-ui-bundle.js`);
  check("the page /docs has its files", page.status === 200, page.status);
}

function proveRights({ check }: Prover, api: RootProcess): void {
  const status = api.proc("status");
  const statusOf = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, "m").exec(status)?.[1];
  check("it runs as user 1000", statusOf("Uid") === "1000\t1000\t1000\t1000", statusOf("Uid"));
  check("it has no capability", /^0+$/.test(statusOf("CapEff") ?? ""), statusOf("CapEff"));
  check("it is process 1 of its namespace", /\t1$/.test(statusOf("NSpid") ?? ""), statusOf("NSpid"));
  const told = `${api.proc("environ")}${api.proc("cmdline")}${api.output()}`;
  const leaked = Object.values(secrets).filter((secret) => told.includes(secret));
  check("no secret is in its environment, command line or log", leaked.length === 0, leaked);
}

async function proveReadOnly({ check }: Prover, image: Image): Promise<void> {
  const attempt = { ...image.command, words: ["node", "-e", tryToWrite] };
  const asUser = await runInRoot({ ...attempt, isWritable: true });
  check("its user owns no folder and can write to none", asUser.output === "0\n", asUser);
  const asRoot = await runInRoot({ ...attempt, user: "0:0" });
  check("not even root can write: the file system is read-only", asRoot.output === "0\n", asRoot);
  const control = await runInRoot({ ...attempt, user: "0:0", isWritable: true });
  check("(the same attempt succeeds for root where it is not)", /^[1-9]\d*\n$/.test(control.output), control);
}

async function proveHealth({ check }: Prover, image: Image, environment: Record<string, string>): Promise<void> {
  const healthy = await runInRoot({ ...image.healthcheck, environment });
  check("HEALTHCHECK ends with 0 when healthy", healthy.code === 0 && healthy.output === "", healthy);
  const lost = {
    ...environment,
    ROUTEROS_URL: `http://127.0.0.1:${await freePort()}`,
    PORT: String(await freePort()),
  };
  const api = startInRoot({ ...image.command, environment: lost });
  await api.said(/"listening"/);
  const down = await runInRoot({ ...image.healthcheck, environment: lost });
  check("HEALTHCHECK ends with 1 when the router is down", down.code === 1 && down.output === "", down);
  api.kill("SIGTERM");
  await api.ended;
}

async function proveEnd({ check }: Prover, process: RootProcess): Promise<void> {
  const from = performance.now();
  process.kill("SIGTERM");
  const code = await process.ended;
  const seconds = (performance.now() - from) / 1000;
  check(`SIGTERM ends it with 0 within 5 s (${seconds.toFixed(2)} s)`, code === 0 && seconds < 5, code);
}
