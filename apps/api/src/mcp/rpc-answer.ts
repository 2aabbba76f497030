/** What is said to a client whose request is not passed on. */
export interface RpcRefusal {
  readonly status: number;
  /** JSON-RPC error code. @default -32000 */
  readonly code?: number;
  /** What happened and what to do. */
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The code of JSON-RPC for a body that is no JSON. */
export const parseError = -32700;
/** The code of JSON-RPC for JSON that is no JSON-RPC. */
export const invalidRequest = -32600;
/** The code of JSON-RPC for what nobody foresaw. */
export const internalError = -32603;
/** The code for what this server refuses for a reason of its own. */
export const serverError = -32000;
/** Not in the specification; the SDKs answer it, and clients know it. */
const sessionNotFound = -32001;

/** Refuses a request with a JSON-RPC error; its id is null, as which message it concerns is not known yet. */
export function refuse({ status, code = serverError, message, headers = {} }: RpcRefusal): Response {
  const body = JSON.stringify({ jsonrpc: "2.0", error: { code, message }, id: null });
  return new Response(body, {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store", ...headers },
  });
}

/** Says that there is no such session, or that it is another key's: the two look alike on purpose. */
export const refuseUnknownSession = (): Response =>
  refuse({ status: 404, code: sessionNotFound, message: "Session not found. Connect again: send initialize anew." });

/** Says that there is no room now. */
export const refuseForNow = (message: string): Response =>
  refuse({ status: 503, message, headers: { "retry-after": "5" } });

/** Says which methods there are. */
export const refuseMethod = (message: string): Response =>
  refuse({ status: 405, message, headers: { allow: "GET, POST, DELETE" } });
