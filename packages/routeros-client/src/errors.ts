/** What the table says of one error code. */
interface ErrorFacts {
  readonly is_retryable: boolean;
  readonly reported_as: string;
  readonly hint: string;
  readonly description: string;
}

/**
 * Lists every error code of this package.
 *
 * `is_retryable` is the default of the code: an answer with a status decides by the status (5xx may succeed later).
 * `reported_as` is the coarser code that an outer layer shows.
 */
export const routerOsErrors = {
  router_unreachable: {
    is_retryable: true,
    reported_as: "router_unreachable",
    hint: "Check url, that the router is up, and /ip/service (disabled, port, address, vrf).",
    description: "The name does not resolve, the port refuses, or no route leads there.",
  },
  router_reset: {
    is_retryable: true,
    reported_as: "router_unreachable",
    hint: "Ask again. If it stays so: www-ssl without a certificate and /ip/service max-sessions close connections.",
    description: "The connection was closed before or inside the answer.",
  },
  router_timeout: {
    is_retryable: true,
    reported_as: "router_timeout",
    hint: "Look at the router's CPU load and other REST users of this account, or raise the limit (below 60 s).",
    description: "One try took longer than its limit.",
  },
  router_session_closed: {
    is_retryable: false,
    reported_as: "router_timeout",
    hint: "Bound the command: `once`, `count` or a `duration` below 60 s.",
    description: "RouterOS ended a command after its own limit of 60 s.",
  },
  router_tls_failed: {
    is_retryable: false,
    reported_as: "router_tls_failed",
    hint: "Trust a self-signed certificate by the fingerprint of its key or by its CA, and check that the port is that of www-ssl.",
    description: "No trusted TLS: unknown issuer, expired, other host name, other key, or no TLS at all.",
  },
  router_auth_failed: {
    is_retryable: false,
    reported_as: "router_auth_failed",
    hint: "Check username, password, and that the user's group has the policy rest-api: RouterOS answers 401 to all.",
    description: "RouterOS answered 401.",
  },
  router_forbidden: {
    is_retryable: false,
    reported_as: "router_forbidden",
    hint: "Give the user's group the policies read, api and rest-api, and the one that the command needs.",
    description: "A policy is missing, or the address is not allowed.",
  },
  router_error: {
    is_retryable: false,
    reported_as: "router_error",
    hint: "Read detail: it is RouterOS's own text.",
    description: "RouterOS refused the request with another status.",
  },
  router_html_response: {
    is_retryable: false,
    reported_as: "router_bad_response",
    hint: "Check that url leads to the REST API of RouterOS 7.1 or later, and to no captive portal or proxy page.",
    description: "The answer was HTML where JSON belongs.",
  },
  router_truncated_response: {
    is_retryable: true,
    reported_as: "router_bad_response",
    hint: "Ask again. If it stays so, ask for fewer properties, and look at the link and at proxies.",
    description: "Fewer bytes than announced, or JSON that stops in the middle.",
  },
  router_bad_response: {
    is_retryable: false,
    reported_as: "router_bad_response",
    hint: "Check that url leads to RouterOS itself. A router that has just started can answer so for seconds.",
    description: "The answer was not JSON, or of another shape than the request calls for.",
  },
  menu_absent: {
    is_retryable: false,
    reported_as: "router_error",
    hint: "This RouterOS version or its packages do not have it; use read() where that is expected.",
    description: "The router has no such menu (list and get throw it; read answers it).",
  },
  request_aborted: {
    is_retryable: false,
    reported_as: "router_timeout",
    hint: "The caller's AbortSignal ended the call.",
    description: "The caller's signal was aborted.",
  },
  client_closed: {
    is_retryable: false,
    reported_as: "client_closed",
    hint: "Create another client.",
    description: "The client was closed before or during the call.",
  },
  invalid_request: {
    is_retryable: false,
    reported_as: "invalid_request",
    hint: "Correct what the message names; nothing was sent.",
    description: "An option or an argument is not usable.",
  },
} as const satisfies Record<string, ErrorFacts>;

/** One permanent error code of this package. */
export type RouterOsErrorCode = keyof typeof routerOsErrors;
