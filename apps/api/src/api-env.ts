import type { HttpBindings } from "@hono/node-server";
import type { RequestIdVariables } from "hono/request-id";

/** What a request brings along. */
export interface ApiEnv {
  Bindings: Partial<HttpBindings>;
  Variables: RequestIdVariables;
}
