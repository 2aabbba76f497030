/**
 * Tells whether a text begins as a JSON array or object and ends before its last bracket or inside a string.
 */
export function isTruncatedJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  const outsideStrings = text.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g, "");
  return outsideStrings.includes('"') || countOf(outsideStrings, /[[{]/g) > countOf(outsideStrings, /[\]}]/g);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
