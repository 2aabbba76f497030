import type { McpContext } from "./mcp-env.ts";

/**
 * Tells whether a GET without a session is that of an HTTP+SSE client: one of Streamable HTTP names its revision or its
 * last event, and takes 405 for "no stream here". The price: the SDK's HTTP+SSE client, which names its revision when it
 * connects again after a cut, has to be connected anew by its program.
 */
export const isPlainSseGet = ({ req }: McpContext): boolean =>
  req.header("mcp-protocol-version") === undefined && req.header("last-event-id") === undefined;

/** Tells whether the client takes an event stream; one that overrides its headers often loses Accept altogether. */
export function wantsEventStream(accept: string | undefined): boolean {
  const types = (accept ?? "*/*").split(",").map((range) => range.split(";")[0]?.trim().toLowerCase());
  return types.includes("text/event-stream") || types.every((type) => type === "*/*");
}
