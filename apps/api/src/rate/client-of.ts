import type { ApiEnv } from "../api-env.ts";
import { addressGroupOf } from "../http/address-group.ts";

/** Tells whom a request is counted for: by the connection alone, as anybody can write an X-Forwarded-For. */
export function clientOf({ env }: { readonly env: ApiEnv["Bindings"] | undefined }): string {
  return addressGroupOf(env?.incoming?.socket.remoteAddress ?? "");
}
