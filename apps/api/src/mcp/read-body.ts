import { isJsonContentType } from "@modelcontextprotocol/sdk/shared/mediaType.js";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { McpContext, McpEnv } from "./mcp-env.ts";
import { parseError, refuse } from "./rpc-answer.ts";

/** Refuses a body that says it is no JSON. */
export const requireJson: MiddlewareHandler<McpEnv> = async (c, next) => {
  if (!isJsonContentType(c.req.header("content-type"))) {
    return refuse({ status: 415, message: "Send the body with the header Content-Type: application/json." });
  }
  await next();
};

/** Refuses a larger body, with no more of it in memory than the limit. */
export const limitBody = (maxSize: number): MiddlewareHandler<McpEnv> =>
  bodyLimit({
    maxSize,
    onError: () => refuse({ status: 413, message: `The body is larger than ${maxSize} bytes.` }),
  });

/** Reads the body once for every leg; answers for a body that is no JSON. */
export async function readBody({ req }: McpContext): Promise<{ readonly value: unknown } | Response> {
  const text = await req.text();
  try {
    return { value: JSON.parse(text) };
  } catch {
    return refuse({ status: 400, code: parseError, message: "Parse error: the body is no JSON." });
  }
}
