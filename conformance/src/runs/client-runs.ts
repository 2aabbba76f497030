import { judgeFiles } from "../places.ts";
import type { Run, Site } from "../run.ts";

/** Words of a tool list and of a tool's answer. */
const listed = ["list_devices"];
const answered = ["structuredContent"];

const inspected: readonly { name: string; target: (site: Site) => readonly string[] }[] = [
  { name: "http-legacy", target: (site) => httpTarget(site, "legacy") },
  { name: "http-auto", target: (site) => httpTarget(site, "auto") },
  { name: "http-modern", target: (site) => httpTarget(site, "modern") },
  { name: "sse", target: (site) => ["--server-url", site.url, "--transport", "sse", ...keyHeader(site)] },
  { name: "stdio", target: stdioTarget },
];

/** Real clients as processes of their own, against the API and the stdio server in front of a simulated router. */
export const clientRuns: readonly Run[] = [
  ...["http-only", "sse-only"].map(remoteRun),
  ...inspected.flatMap(({ name, target }) => [
    inspectorRun(`inspector-${name}-list`, listed, (site) => [...target(site), "--method", "tools/list", "--strict"]),
    inspectorRun(`inspector-${name}-call`, answered, (site) => [
      ...target(site),
      ...["--method", "tools/call", "--tool-name", "list_devices"],
    ]),
  ]),
];

function remoteRun(transport: string): Run {
  return clientRun(`mcp-remote-${transport}`, [...listed, ...answered], ({ url, key }) => [
    "conformance/src/talk-over-stdio.ts",
    judgeFiles.mcpRemote,
    url,
    "--allow-http",
    ...["--transport", transport],
    ...["--header", `Authorization:Bearer ${key}`],
  ]);
}

function inspectorRun(name: string, words: readonly string[], options: Run["command"]): Run {
  const always = ["--cli", "--stored-auth-only", "--format", "json"];
  return clientRun(name, words, (site) => [judgeFiles.inspector, ...always, ...options(site)]);
}

function clientRun(name: string, words: readonly string[], command: Run["command"]): Run {
  return {
    leg: "clients",
    name,
    server: "api",
    command,
    exitCode: 0,
    proof: { kind: "words", words },
    timeoutMs: 30_000,
  };
}

function httpTarget(site: Site, era: string): readonly string[] {
  return ["--server-url", site.url, "--transport", "http", "--protocol-era", era, ...keyHeader(site)];
}

function keyHeader({ key }: Site): readonly string[] {
  return ["--header", `Authorization: Bearer ${key}`];
}

function stdioTarget({ routerUrl }: Site): readonly string[] {
  const variables = [`ROUTEROS_URL=${routerUrl}`, "ROUTEROS_USERNAME=conformance", "ROUTEROS_PASSWORD=conformance"];
  return [process.execPath, "apps/mcp-stdio/dist/main.js", ...variables.flatMap((variable) => ["-e", variable])];
}
