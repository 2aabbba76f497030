import { join } from "node:path";
import { ask } from "./ask.ts";
import { createRoot } from "./create-root.ts";
import { freePort } from "./free-port.ts";
import type { Places } from "./image.ts";
import type { Prover } from "./prover.ts";
import { environmentOf, readDockerfile, wordsOf } from "./read-dockerfile.ts";
import { startInRoot } from "./start-in-root.ts";

const apiKey = "rest-key of 'the' $page";

/** Proves the add-on: run.sh as Home Assistant starts it, with options that only root can read. */
export async function proveAddOn({ check }: Prover, { repository, out, work }: Places, url: string): Promise<void> {
  const folder = join(repository, "deploy/home-assistant/mtw_wifi");
  const options = { routers: [{ url, username: "mtw", password: `p"a'ss $x`, name: "gateway" }], api_key: apiKey };
  const root = createRoot(join(work, "add-on"), {
    programs: {
      "/usr/local/bin/node": process.execPath,
      ...Object.fromEntries(
        ["sh", "mkdir", "chown", "setpriv"].map((name) => [`/usr/bin/${name}`, `/usr/bin/${name}`]),
      ),
    },
    folders: { "/app": join(out, "api"), "/add-on": folder },
    files: { "/data/options.json": { text: JSON.stringify({ ...options, log_level: "info" }), mode: 0o600 } },
    writable: ["/tmp"],
  });
  const stage = readDockerfile(join(folder, "Dockerfile"))[0];
  const environment = { ...environmentOf(stage), PORT: String(await freePort()) };
  const words = wordsOf(stage, "CMD");
  const addOn = startInRoot({ root, words, environment, user: "0:0", isWritable: true });
  await addOn.said(/"listening"/);
  const devices = await ask(`http://127.0.0.1:${environment.PORT}/devices?router=gateway&fields=name`, apiKey);
  check("the add-on answers the 26 devices of the house", devices.body.total === 26, devices);
  const status = addOn.proc("status");
  const isUser =
    /^Uid:\s+1000\s+1000/m.test(status) && /^CapEff:\s+0+$/m.test(status) && /^CapBnd:\s+0+$/m.test(status);
  check("the add-on has become user 1000 without capabilities", isUser, status);
  addOn.kill("SIGTERM");
  check("SIGTERM ends the add-on with 0", (await addOn.ended) === 0, addOn.output());
}
