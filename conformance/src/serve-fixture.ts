// The fixture behind the MCP door of the API, on a free port. Needs --conditions=@mtw/source and CONFORMANCE_KEY.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
// The door and its HTTP server are the API's own sources and its own copy of the adapter: nothing else is judged.
import { getRequestListener } from "@hono/node-server";
import { createLogger } from "@mtw/environment";
import { createMcpDoor } from "../../apps/api/src/mcp/create-mcp-door.ts";
import { createMcpGuard } from "../../apps/api/src/mcp/create-mcp-guard.ts";
import { createLegacyServer } from "./fixture/legacy/create-legacy-server.ts";
import { createModernServer } from "./fixture/modern/create-modern-server.ts";

const door = createMcpDoor({
  servers: { createLegacyServer, createModernServer },
  guard: createMcpGuard([process.env.CONFORMANCE_KEY ?? ""]),
  allowedHosts: [],
  allowedOrigins: [],
  isLoopback: true,
  logger: createLogger("warn"),
});
const server = createServer(getRequestListener(door.app.fetch, { hostname: "127.0.0.1" }));

server.listen(0, "127.0.0.1", () => {
  console.log(`fixture is listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

process.once("SIGTERM", async () => {
  await door.close();
  server.close();
  server.closeAllConnections();
});
