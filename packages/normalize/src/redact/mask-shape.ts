/** What does not fit here was no value of RouterOS anyway. */
const longestShape = 100;

/**
 * Keeps the shape of a text and nothing of what it says: letters become `x`, digits `9`, ASCII punctuation and spaces
 * stay, anything else becomes `?`.
 */
export function maskShape(text: string): string {
  const start = Array.from(text).slice(0, longestShape).join("");
  return start
    .replace(/[\p{L}\p{M}]/gu, "x")
    .replace(/\p{N}/gu, "9")
    .replace(/[^ -~]/gu, "?");
}
