import { isQueryError, type QueryError, type QueryErrorCode, queryErrors } from "@mtw/core";
import { isRouterOsError, type RouterOsErrorCode, routerOsErrors } from "@mtw/routeros-client";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import * as z from "zod";

interface ApiErrorFacts {
  readonly title: string;
  readonly hint: string;
  readonly description: string;
}

/** Lists the error codes that HTTP itself brings; core and routeros-client list the others. */
export const apiErrors = {
  bad_request: {
    title: "Bad request",
    hint: "Check the request line and the Host header.",
    description: "The request is no HTTP that can be understood.",
  },
  missing_api_key: {
    title: "Missing API key",
    hint: "Send the header Authorization: Bearer <API_KEY>.",
    description: "The request has no bearer key.",
  },
  invalid_api_key: {
    title: "Invalid API key",
    hint: "Compare it with the API_KEY that the API was started with; the MCP key opens no REST path.",
    description: "The bearer key is not the configured one.",
  },
  unknown_path: {
    title: "Unknown path",
    hint: "GET /openapi.json lists the paths; GET /docs shows them.",
    description: "There is nothing at this path.",
  },
  method_not_allowed: {
    title: "Method not allowed",
    hint: "Use one of the methods in the header Allow.",
    description: "The path exists, but not for this method.",
  },
  body_too_large: {
    title: "Body too large",
    hint: "Send the question in the query string; no path reads a body.",
    description: "The body of the request is larger than 64 KiB.",
  },
  request_timeout: {
    title: "Request timeout",
    hint: "Send the whole request at once.",
    description: "The request did not come in time: its headers within 10 s, all of it within 30 s.",
  },
  headers_too_large: {
    title: "Headers too large",
    hint: "Send fewer and shorter headers, and a shorter query.",
    description: "The request line and the headers are together larger than 16 KiB.",
  },
  too_many_requests: {
    title: "Too many requests",
    hint: "Wait as long as Retry-After says. Correct a wrong key; where so many requests are meant, raise MAX_REQUESTS_PER_MINUTE of the API.",
    description: "Too many requests, or too many wrong keys, came from this address or with this key within a minute.",
  },
  internal: {
    title: "Internal error",
    hint: "Look for the request_id in the log, and report it.",
    description: "Something failed that nobody foresaw.",
  },
} as const satisfies Record<string, ApiErrorFacts>;

/** One permanent error code of this app. */
export type ApiErrorCode = keyof typeof apiErrors;

type AnyCode = ApiErrorCode | QueryErrorCode | RouterOsErrorCode;

/** The HTTP status of every code; a new code does not compile without one. */
export const statuses = {
  bad_request: 400,
  invalid_query: 400,
  missing_api_key: 401,
  invalid_api_key: 401,
  unknown_path: 404,
  unknown_device: 404,
  unknown_router: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  ambiguous_device: 409,
  body_too_large: 413,
  too_many_requests: 429,
  headers_too_large: 431,
  internal: 500,
  invalid_request: 500,
  router_auth_failed: 502,
  router_forbidden: 502,
  router_error: 502,
  menu_absent: 502,
  router_bad_response: 502,
  router_html_response: 502,
  router_truncated_response: 502,
  router_tls_failed: 502,
  router_unreachable: 503,
  router_reset: 503,
  client_closed: 503,
  router_timeout: 504,
  router_session_closed: 504,
  request_aborted: 504,
} as const satisfies Record<AnyCode, ContentfulStatusCode>;

/** Every code that an answer can carry, with its documentation sentence. */
export const reportedErrors: Readonly<Record<string, { readonly description: string }>> = {
  ...apiErrors,
  ...queryErrors,
  ...Object.fromEntries(
    Object.entries(routerOsErrors).filter(([code, facts]) => facts.reported_as === code && code !== "invalid_request"),
  ),
};

/** An error of HTTP itself. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ApiErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ApiErrorCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.headers = headers;
  }
}

/** The body of every error answer (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.url().meta({ description: "Page that explains the code." }),
    title: z.string().meta({ description: "The code in words." }),
    status: z.int().meta({ description: "HTTP status." }),
    code: z.string().meta({ description: "Permanent code, for programs.", enum: Object.keys(reportedErrors) }),
    detail: z.string().meta({ description: "What happened, where, with numbers." }),
    hint: z.string().meta({ description: "What to do." }),
    candidates: z
      .array(z.string())
      .optional()
      .meta({ description: "MAC addresses to choose from (ambiguous_device)." }),
    nearest: z
      .array(z.string())
      .optional()
      .meta({ description: "Names that may have been meant (unknown_device, unknown_router)." }),
    request_id: z.string().optional().meta({ description: "Id of the log line that has the cause (internal)." }),
  })
  .meta({ id: "Problem" });

type Problem = z.output<typeof problemSchema>;

/** What is answered instead of what was asked for. */
export interface ProblemAnswer {
  readonly status: ContentfulStatusCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Problem;
}

/** Seconds after which a router that was not there is worth another try. */
const retryAfterSeconds = 10;

/** Turns any error into its answer; what nobody foresaw says nothing of the inside. */
export function problemOf(error: unknown, requestId: string): ProblemAnswer {
  if (error instanceof ApiError) return answer({ ...apiErrors[error.code], ...said(error), headers: error.headers });
  if (isQueryError(error)) {
    return answer({ ...queryErrors[error.code], ...said(error), extra: choicesOf(error) });
  }
  if (isRouterOsError(error) && error.reportedAs !== "invalid_request") {
    const headers = statuses[error.reportedAs] === 503 ? { "Retry-After": String(retryAfterSeconds) } : {};
    const code = error.reportedAs;
    return answer({ code, title: titleOf(code), detail: error.message, hint: error.hint, headers });
  }
  const detail = "The answer could not be made.";
  return answer({ ...apiErrors.internal, code: "internal", detail, extra: { request_id: requestId } });
}

const choicesOf = ({ code, candidates, nearest }: QueryError) => ({
  ...(code === "ambiguous_device" ? { candidates: [...candidates] } : {}),
  ...(nearest.length > 0 ? { nearest: [...nearest] } : {}),
});

const said = <Code extends AnyCode>(error: Error & { readonly code: Code }) => ({
  code: error.code,
  detail: error.message,
});

interface Saying {
  readonly code: AnyCode;
  readonly title: string;
  readonly detail: string;
  readonly hint: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly extra?: Partial<Problem>;
}

function answer({ code, title, detail, hint, headers = {}, extra = {} }: Saying): ProblemAnswer {
  const status = statuses[code];
  const type = `https://mtw-wifi.github.io/mtw/errors#${code}`;
  return { status, headers, body: { type, title, status, code, detail, hint, ...extra } };
}

/** `router_tls_failed` as `Router TLS failed`. */
function titleOf(code: string): string {
  const words = code.replaceAll("_", " ").replace("tls", "TLS");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
