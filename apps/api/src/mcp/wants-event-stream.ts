import type { McpContext } from "./mcp-env.ts";

/** Tells whether a GET is that of an HTTP+SSE client: one of Streamable HTTP names its revision or its last event. */
export const isPlainSseGet = ({ req }: McpContext): boolean =>
  req.header("mcp-protocol-version") === undefined && req.header("last-event-id") === undefined;

/** Tells whether the client takes an event stream; one that overrides its headers often loses Accept altogether. */
export function wantsEventStream(accept: string | undefined): boolean {
  const types = (accept ?? "*/*").split(",").map((range) => range.split(";")[0]?.trim().toLowerCase());
  return types.includes("text/event-stream") || types.every((type) => type === "*/*");
}
