import { type Finding, ok, warn } from "./finding.ts";
import type { Place } from "./place.ts";

/** Judges a router that is asked over plain http. */
export function checkTransport({ host }: Place): Finding {
  const isLoopback = host === "localhost" || host === "::1" || /^127\./.test(host);
  if (isLoopback) return ok("tls", "plain http, which stays on this machine");
  const todo = "write https:// in the URL; on the router: /ip service enable www-ssl, with a certificate";
  return warn("tls", "plain http: everybody on the way can read the password", todo);
}
