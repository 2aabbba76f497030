/** A request to `/rest`, read and decoded. */
export interface RestRequest {
  readonly method: string;
  /** Menu, and command or id, without `/rest`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body; the text when it is not JSON; null when there is none. */
  readonly body: unknown;
}

/** The arguments in a request's body; null when the body is something else than one JSON object. */
export function readArguments(body: unknown): Readonly<Record<string, unknown>> | null {
  if (body === null) return {};
  if (typeof body !== "object" || Array.isArray(body)) return null;
  return Object.fromEntries(Object.entries(body));
}
