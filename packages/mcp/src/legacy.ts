import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { instructions } from "./instructions.ts";
import { capabilities, requests } from "./requests.ts";
import { createAnswer, type McpServerOptions, serverInfoOf } from "./server-options.ts";

/** Resource not found, as revisions up to 2025-11-25 have it. */
const resourceNotFound = -32002;

/**
 * Creates a server for the revisions 2024-11-05 to 2025-11-25, to be connected to one transport.
 *
 * This file alone knows @modelcontextprotocol/sdk. Its low-level server is used because the tools are made from the
 * operations already: the high-level one answers an unknown tool as if it existed and silently drops misspelt arguments.
 */
export function createLegacyServer(options: McpServerOptions): Server {
  const server = new Server(serverInfoOf(options), { capabilities, instructions });
  const answer = createAnswer(options, resourceNotFound);
  server.setRequestHandler(ListToolsRequestSchema, ({ params }, { signal }) =>
    answer(signal, () => requests["tools/list"](params)),
  );
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) =>
    answer(signal, (context) => requests["tools/call"](params, context)),
  );
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }, { signal }) =>
    answer(signal, () => requests["resources/list"](params)),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, ({ params }, { signal }) =>
    answer(signal, () => requests["resources/templates/list"](params)),
  );
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }, { signal }) =>
    answer(signal, (context) => requests["resources/read"](params, context)),
  );
  server.setRequestHandler(ListPromptsRequestSchema, ({ params }, { signal }) =>
    answer(signal, () => requests["prompts/list"](params)),
  );
  server.setRequestHandler(GetPromptRequestSchema, ({ params }, { signal }) =>
    answer(signal, () => requests["prompts/get"](params)),
  );
  server.setRequestHandler(CompleteRequestSchema, ({ params }, { signal }) =>
    answer(signal, (context) => requests["completion/complete"](params, context)),
  );
  return server;
}
