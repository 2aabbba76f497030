import type { Context } from "hono";
import type { ApiEnv } from "../api-env.ts";

/** What a request to /mcp brings along. */
export interface McpEnv extends ApiEnv {
  Variables: ApiEnv["Variables"] & {
    /** Whose key it is; sessions belong to the key that opened them. */
    mcpOwner: string;
  };
}

/** A request to /mcp under way. */
export type McpContext = Context<McpEnv>;
