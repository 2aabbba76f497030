import type { IncomingMessage } from "node:http";
import { menuPath } from "../menu-path.ts";
import type { RestRequest } from "../rest/rest-request.ts";

/**
 * Reads and decodes a request.
 *
 * @returns Null when its path does not lie below the prefix and `/rest`, or has broken percent signs.
 */
export async function readRequest(message: IncomingMessage, pathPrefix: string): Promise<RestRequest | null> {
  const body = await readBody(message);
  const [path = "", query = ""] = splitOnce(message.url ?? "", "?");
  const base = `${pathPrefix}/rest`;
  if (path !== base && !path.startsWith(`${base}/`)) return null;
  try {
    const words = menuPath(path.slice(base.length)).split("/").map(decodeURIComponent);
    return { method: message.method ?? "GET", path: words.join("/"), query: readQuery(query), body };
  } catch {
    return null;
  }
}

async function readBody(message: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  const text = Buffer.concat(parts).toString();
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether RouterOS reads `+` as a space is not known, and its clients are told to send `%20`: `+` stays itself. */
function readQuery(query: string): Readonly<Record<string, string>> {
  const pairs = query.split("&").filter((pair) => pair !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const [key, value = ""] = splitOnce(pair, "=");
      return [decodeURIComponent(key), decodeURIComponent(value)];
    }),
  );
}

function splitOnce(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
