import { SUPPORTED_PROTOCOL_VERSIONS } from "@modelcontextprotocol/sdk/types.js";
import type { McpContext } from "./mcp-env.ts";

/**
 * Tells whether a GET without a session may be that of an HTTP+SSE client.
 *
 * A revision proves nothing: such clients send it when they connect again. But MCP 2026-07-28 has no GET, and only
 * streamable clients ask for events after the last one, as HTTP+SSE numbers none.
 */
export function maySpeakSse({ req }: McpContext): boolean {
  const revision = req.header("mcp-protocol-version");
  const isOfFirstEra = revision === undefined || SUPPORTED_PROTOCOL_VERSIONS.includes(revision);
  return isOfFirstEra && req.header("last-event-id") === undefined;
}

/** Tells whether the client takes an event stream; one that overrides its headers often loses Accept altogether. */
export function wantsEventStream(accept: string | undefined): boolean {
  const types = (accept ?? "*/*").split(",").map((range) => range.split(";")[0]?.trim().toLowerCase());
  return types.includes("text/event-stream") || types.every((type) => type === "*/*");
}
