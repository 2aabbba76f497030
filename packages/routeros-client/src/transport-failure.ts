import type { RouterOsErrorCode } from "./errors.ts";
import { type Attempt, failure } from "./failure.ts";
import type { RouterOsError } from "./router-os-error.ts";
import { type SystemError, systemErrorOf } from "./system-error.ts";

const reset = /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/;
const tls =
  /^(ERR_TLS_.*|ERR_SSL_.*|CERT_.*|.*_CERT|.*_SIGNATURE|.*ISSUER_CERT.*|SELF_SIGNED.*|HOSTNAME_MISMATCH|EPROTO)$/;
const malformed = /^(HPE_.*|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES.*)$/;

const problems = {
  router_unreachable: "could not be reached for REQUEST",
  router_reset: "closed the connection on REQUEST",
  router_truncated_response: "closed the connection inside its answer to REQUEST",
  router_tls_failed: "offered no trusted TLS connection for REQUEST",
  router_bad_response: "did not answer REQUEST in HTTP",
} as const satisfies Partial<Record<RouterOsErrorCode, string>>;

/**
 * Turns what fetch threw into the error of this package; the request that fetch's error may hold is left behind.
 *
 * @param isInsideAnswer  True when status and headers had come.
 */
export function transportFailure(attempt: Attempt, thrown: unknown, isInsideAnswer: boolean): RouterOsError {
  const system = systemErrorOf(thrown, attempt.cleanText);
  const code = transportCode(system, isInsideAnswer);
  return failure(attempt, code, { text: `${problems[code]}: ${system.message}`, cause: system });
}

function transportCode(system: SystemError, isInsideAnswer: boolean): keyof typeof problems {
  const code = system.code ?? "";
  // An orderly end inside the body is a short answer; a reset says nothing about the answer.
  const isShort = code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" || (code === "UND_ERR_SOCKET" && isInsideAnswer);
  if (isShort) return "router_truncated_response";
  if (reset.test(code)) return "router_reset";
  if (tls.test(code)) return "router_tls_failed";
  if (malformed.test(code)) return "router_bad_response";
  return isInsideAnswer ? "router_reset" : "router_unreachable";
}
