import { Server } from "@modelcontextprotocol/server";
import * as z from "zod";
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
 * Of this package, this file alone knows @modelcontextprotocol/server; nothing of it is handed to the other SDK.
 */
export function createModernServer(options: McpServerOptions): Server {
  const server = new Server(serverInfoOf(options), { capabilities, instructions, cacheHints });
  const answer = createAnswer(options, resourceNotFound);
  for (const [method, respond] of Object.entries(requests)) {
    server.setRequestHandler(method, { params: z.unknown() }, (params, { mcpReq }) =>
      answer(mcpReq.signal, (context) => respond(params, context)),
    );
  }
  return server;
}
