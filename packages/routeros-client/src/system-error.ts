import type { CleanText } from "./clean-text.ts";

/** A copy of an error of the system: its code and message, and nothing that could hold a request. */
export interface SystemError extends Error {
  readonly code: string | undefined;
}

/**
 * Copies the system error at the root of what a fetch threw.
 *
 * A copy, because the wrappers hold the request with its credentials, and parser errors hold raw bytes.
 */
export function systemErrorOf(thrown: unknown, cleanText: CleanText): SystemError {
  const root = rootCause(thrown);
  const code = codeOf(root);
  const message = cleanText(root instanceof Error ? root.message : "") || code || "the connection failed";
  const copy = Object.assign(new Error(message), { code });
  // The stack of the copy would only show this file.
  copy.stack = `${copy.name}: ${message}`;
  return copy;
}

function rootCause(thrown: unknown): unknown {
  let error = thrown;
  for (let depth = 0; depth < 8 && error instanceof Error && codeOf(error) === undefined && error.cause; depth++) {
    error = error.cause;
  }
  return error;
}

function codeOf(error: unknown): string | undefined {
  // undici leaves the code of this one out when the parser gives none.
  if (error instanceof Error && error.name === "HTTPParserError") return "HPE_INVALID";
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
