/** Reads a pair written with a slash: queue `123/456` (upload/download of the target), connect-priority `0/1`. */
export function parseSlashPair(text: string): readonly [string, string] | null {
  const [first, second = first, ...more] = text.split("/");
  return first && second && more.length === 0 ? [first, second] : null;
}
