/** An answer as far as it is looked at. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Asks with a key, or without one; a body that is no JSON reads as `{}`. */
export async function ask(url: string, key?: string, message?: object): Promise<Answer> {
  const headers: Record<string, string> = { accept: "application/json, text/event-stream" };
  if (key) headers.authorization = `Bearer ${key}`;
  if (message) headers["content-type"] = "application/json";
  const body = message ? JSON.stringify(message) : null;
  const response = await fetch(url, { method: message ? "POST" : "GET", headers, body });
  const text = await response.text();
  return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : {} };
}
