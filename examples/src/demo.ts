// The house of the demo behind the real API. Run: npx -y pnpm@12 demo
import { startApi } from "@mtw/api";
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";

const apiKey = "demo-api-key-0123456789";
const mcpApiKey = "demo-mcp-key-0123456789";
const port = Number(process.env.PORT ?? 8490);

const simulator = await startSimulator({ tables: houseScenario() });
const api = await startApi({
  routers: [{ url: simulator.url, username: "demo", password: "demo", name: undefined, tls: {} }],
  apiKey,
  mcpApiKey,
  host: "127.0.0.1",
  port,
  timeoutMs: 10_000,
  devicesMaxAgeMs: 2000,
  devicesMaxStaleMs: 60_000,
  logLevel: "warn",
}).catch(async (error: NodeJS.ErrnoException) => {
  await simulator.close();
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use. Give another one: PORT=8491 npx -y pnpm@12 demo`
      : `The API could not start: ${error.message}`,
  );
  process.exit(1);
});

console.log(`
A house with a CAPsMAN controller and three access points is running.

  API        ${api.url}
  Try it     ${api.url}/docs
  API key    ${apiKey}
  MCP        ${api.url}/mcp
  MCP key    ${mcpApiKey}
  RouterOS   ${simulator.url}/rest   (simulated, any user name and password)

Which device is where, and how strong?

curl -s -H 'Authorization: Bearer ${apiKey}' \\
  '${api.url}/devices?fields=name,access_point,band,signal_dbm&limit=2'

Ask a model: add the MCP server to Claude Code, or to any other client.

  claude mcp add --transport http mtw ${api.url}/mcp --header 'Authorization: Bearer ${mcpApiKey}'

Ctrl+C stops it.
`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await api.close();
    await simulator.close();
  });
}
