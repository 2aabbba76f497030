import type { HttpBindings } from "@hono/node-server";
import type { RequestIdVariables } from "hono/request-id";

/** What a request brings along. */
export interface ApiEnv {
  Bindings: Partial<HttpBindings>;
  Variables: RequestIdVariables & {
    /** Counts the request for its address, where it is not counted yet: /mcp does it once a page can read a refusal. */
    countAddress?: () => Promise<void>;
  };
}
