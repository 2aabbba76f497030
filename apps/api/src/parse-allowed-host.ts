/** A host name or an address in brackets for IPv6, then a port. */
const hostWithPort = /^(?:[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?|\[[0-9a-f:.]+\])(:[1-9]\d{0,4})?$/i;

/** Reads a host with an optional port in the form that a Host header has; null when it is none. */
export function parseAllowedHost(text: string): string | null {
  const match = hostWithPort.exec(text);
  if (!match || !URL.canParse(`http://${text}`)) return null;
  // A port is kept as it is written, because the URL would drop 80.
  return `${new URL(`http://${text}`).hostname}${match[1] ?? ""}`;
}
