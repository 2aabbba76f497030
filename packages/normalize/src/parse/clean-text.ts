/** Longest text that is let in, in characters (code points); an SSID has 32, a host name 253. */
const longestText = 256;

/**
 * What a text must not hold: control characters, halves of surrogate pairs, and invisible characters that turn the
 * direction of what follows or hide text (soft hyphen, zero width space, invisible operators, byte order mark,
 * interlinear annotations, tags, variation selectors of ideographs).
 *
 * Joiners (U+200C, U+200D) stay: emoji and Persian are written with them.
 */
const hostile =
  /[\p{Cc}\p{Cs}\u{AD}\u{200B}\u{2028}-\u{202E}\u{61C}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E01EF}]/u;
const everyHostile = new RegExp(hostile, "gu");

/** Tab, line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
const breaks: ReadonlySet<string> = new Set(["\t", "\n", "\v", "\f", "\r", "\u0085", "\u2028", "\u2029"]);

/**
 * Makes a text that anybody may have written harmless to terminals, logs and language models.
 *
 * Control and hiding characters are left out, tabs and line breaks become one blank, halves of surrogate pairs U+FFFD; a
 * text that is too long is cut and ends with `…`. Clean text stays as it is.
 *
 * @param longest  Most characters (code points) of the result. @default 256
 */
export function cleanText(text: string, longest = longestText): string {
  const harmless = hostile.test(text) ? withoutHostile(text) : text;
  return harmless.length > longest ? cut(harmless, longest) : harmless;
}

/** One pass over the raw text, so that no two neighbours of what is left out can become something hostile together. */
const withoutHostile = (text: string): string => text.replace(everyHostile, standIn).replace(/\n+/g, " ");

function standIn(character: string): string {
  if (breaks.has(character)) return "\n";
  return /\p{Cs}/u.test(character) ? "\uFFFD" : "";
}

function cut(text: string, longest: number): string {
  // Twice as many code units hold enough code points, however long the text is.
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
