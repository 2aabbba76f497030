import { Server } from "@modelcontextprotocol/server";
import { instructions } from "./instructions.ts";
import { capabilities, requests } from "./requests.ts";
import { createAnswer, type McpServerOptions, serverInfoOf } from "./server-options.ts";

/** Resource not found, since revision 2026-07-28. */
const resourceNotFound = -32602;

/** Lists change with the version of the server alone; what devices do is read anew each time. */
const fixedForMinutes = { ttlMs: 300_000, cacheScope: "private" } as const;
const cacheHints = {
  "server/discover": fixedForMinutes,
  "tools/list": fixedForMinutes,
  "prompts/list": fixedForMinutes,
  "resources/list": fixedForMinutes,
  "resources/templates/list": fixedForMinutes,
  "resources/read": { ttlMs: 0, cacheScope: "private" },
} as const;

/**
 * Creates a server for revision 2026-07-28, for one request.
 *
 * This file alone knows @modelcontextprotocol/server; nothing of it is handed to the other SDK.
 */
export function createModernServer(options: McpServerOptions): Server {
  const server = new Server(serverInfoOf(options), { capabilities, instructions, cacheHints });
  const answer = createAnswer(options, resourceNotFound);
  server.setRequestHandler("tools/list", ({ params }, { mcpReq }) =>
    answer(mcpReq.signal, () => requests["tools/list"](params)),
  );
  server.setRequestHandler("tools/call", ({ params }, { mcpReq }) =>
    answer(mcpReq.signal, (context) => requests["tools/call"](params, context)),
  );
  server.setRequestHandler("resources/list", ({ params }, { mcpReq }) =>
    answer(mcpReq.signal, () => requests["resources/list"](params)),
  );
  server.setRequestHandler("resources/templates/list", ({ params }, { mcpReq }) =>
    answer(mcpReq.signal, () => requests["resources/templates/list"](params)),
  );
  server.setRequestHandler("resources/read", ({ params }, { mcpReq }) =>
    answer(mcpReq.signal, (context) => requests["resources/read"](params, context)),
  );
  server.setRequestHandler("prompts/list", ({ params }, { mcpReq }) =>
    answer(mcpReq.signal, () => requests["prompts/list"](params)),
  );
  server.setRequestHandler("prompts/get", ({ params }, { mcpReq }) =>
    answer(mcpReq.signal, () => requests["prompts/get"](params)),
  );
  server.setRequestHandler("completion/complete", ({ params }, { mcpReq }) =>
    answer(mcpReq.signal, (context) => requests["completion/complete"](params, context)),
  );
  return server;
}
