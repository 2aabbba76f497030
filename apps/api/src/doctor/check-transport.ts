import { type Finding, fail, ok, warn } from "./finding.ts";
import type { Place } from "./place.ts";
import type { Handshake } from "./shake-hands.ts";

/** Judges a router that is asked over plain http. */
export function checkTransport({ host }: Place): Finding {
  const isLoopback = host === "localhost" || host === "::1" || /^127\./.test(host);
  if (isLoopback) return ok("tls", "plain http, which stays on this machine");
  const todo = "write https:// in the URL; on the router: /ip service enable www-ssl, with a certificate";
  return warn("tls", "plain http: everybody on the way can read the password", todo);
}

/** Explains why a port that speaks TLS gives no answer to plain http; null when it does not speak TLS. */
export function checkPlainPort(handshake: Handshake, { port }: Place): Finding | null {
  // Only TLS answers with an alert, or makes a connection without a certificate.
  const isTls = handshake.certificate !== null || /ALERT|^no certificate$/.test(handshake.code);
  if (!isTls) return null;
  return fail("tls", `port ${port} speaks TLS, and the URL begins with http://`, "write https:// in the URL");
}
