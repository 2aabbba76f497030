/** What goes back over HTTP; without a body the answer is empty. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  406: "Not Acceptable",
  415: "Unsupported Media Type",
  500: "Internal Server Error",
  501: "Not Implemented",
  503: "Service Unavailable",
};

/** A successful answer. */
export function okReply(body: unknown, status = 200): Reply {
  return { status, body };
}

/** An error as RouterOS words it; `error` is the only number that its REST API ever sends. */
export function errorReply(status: number, detail?: string): Reply {
  const message = REASONS[status] ?? "Error";
  return { status, body: { ...(detail === undefined ? {} : { detail }), error: status, message } };
}

/** The answer for a path whose menu does not exist; the bracket names the first word that is unknown. */
export function absentReply(word: string): Reply {
  return errorReply(400, `no such command or directory (${word})`);
}
