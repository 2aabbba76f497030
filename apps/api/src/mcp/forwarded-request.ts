import type { McpContext } from "./mcp-env.ts";
import { wantsEventStream } from "./wants-event-stream.ts";

/**
 * Makes the request that an SDK gets to see.
 *
 * Its body is read already. It carries no credentials: servers hand the headers on to tools. And it accepts both kinds
 * of answers, because the SDKs refuse any other Accept while real clients send one kind, or anything.
 */
export function forwardedRequest({ req }: McpContext): Request {
  const headers = new Headers([...req.raw.headers]);
  for (const name of ["authorization", "x-api-key", "cookie", "content-length"]) headers.delete(name);
  if (req.method === "POST" || wantsEventStream(req.header("accept"))) {
    headers.set("accept", "application/json, text/event-stream");
  }
  return new Request(req.url, { method: req.method, headers, signal: req.raw.signal });
}
