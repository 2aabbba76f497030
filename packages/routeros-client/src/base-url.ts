import { RouterOsError } from "./router-os-error.ts";

/** Where a router is, and who asks. */
export interface BaseUrl {
  /** Origin and path prefix, without credentials, query, fragment and trailing slash. */
  readonly url: string;
  readonly isHttps: boolean;
  readonly username: string;
  readonly password: string;
}

interface Credentials {
  readonly url: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/**
 * Splits the configured URL into the address and the credentials; the options win over credentials in the URL.
 *
 * @throws {RouterOsError} `invalid_request`; the message never repeats the URL, which may hold a password
 */
export function parseBaseUrl(options: Credentials): BaseUrl {
  const parsed = parseHttpUrl(options.url);
  const username = options.username ?? decodePart(parsed.username);
  const password = options.password ?? decodePart(parsed.password);
  if (username === "" || username.includes(":")) {
    throw new RouterOsError("invalid_request", "The option username is missing or has a colon, which HTTP forbids.");
  }
  const url = `${parsed.origin}${parsed.pathname.replace(/\/+$/, "")}`;
  return { url, isHttps: parsed.protocol === "https:", username, password };
}

function parseHttpUrl(text: string): URL {
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (parsed?.protocol !== "http:" && parsed?.protocol !== "https:") {
    throw new RouterOsError("invalid_request", "The option url is no http or https URL such as https://192.168.88.1.");
  }
  return parsed;
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is no escape, so it was meant as itself.
    return text;
  }
}
