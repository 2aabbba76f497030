import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import * as z from "zod";
import { instructions } from "./instructions.ts";
import { capabilities, requests } from "./requests.ts";
import { createAnswer, type McpServerOptions, serverInfoOf } from "./server-options.ts";

/** Resource not found, as revisions up to 2025-11-25 have it. */
const resourceNotFound = -32002;

/**
 * Creates a server for the revisions 2024-11-05 to 2025-11-25, to be connected to one transport.
 *
 * Of this package, this file alone knows @modelcontextprotocol/sdk. Its low-level server is used because the tools are
 * made from the operations already: the high-level one answers an unknown tool as if it existed and silently drops
 * misspelt arguments.
 */
export function createLegacyServer(options: McpServerOptions): Server {
  const server = new Server(serverInfoOf(options), { capabilities, instructions });
  const answer = createAnswer(options, resourceNotFound);
  for (const [method, respond] of Object.entries(requests)) {
    const request = z.object({ method: z.literal(method), params: z.unknown().optional() });
    server.setRequestHandler(request, ({ params }, { signal }) =>
      answer(signal, (context) => respond(params, context)),
    );
  }
  return server;
}
