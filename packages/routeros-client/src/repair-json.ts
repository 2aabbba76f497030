/** A string from its quote to the closing one, or to the end of a text that stops inside it. */
const stringLiteral = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)/g;

/**
 * Escapes the raw control characters (U+0000 to U+001F) inside the strings of a JSON text.
 *
 * RouterOS sends what it stored: a DHCP host name with an ESC byte arrives unescaped. Text outside strings stays as
 * it is, so valid JSON comes back unchanged.
 *
 * @see terraform-provider-routeros issue 165
 */
export function repairJson(text: string): string {
  return text.replace(stringLiteral, (literal) => literal.replace(/\\[\s\S]|\p{Cc}/gu, escapeControl));
}

// A backslash before a raw control character can't be an escape, so the backslash itself was data.
function escapeControl(found: string): string {
  const code = found.charCodeAt(found.length - 1);
  return code < 0x20 ? `${found.length > 1 ? "\\\\" : ""}\\u${code.toString(16).padStart(4, "0")}` : found;
}
