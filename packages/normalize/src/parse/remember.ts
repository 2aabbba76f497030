/** More distinct texts than any vocabulary has; what comes in beyond it is read each time. */
const mostRemembered = 512;

/**
 * Remembers what a parser made of a text, for fields whose values come from a small vocabulary: 10,000 devices share a
 * dozen bands.
 */
export function remember<T>(parse: (text: string) => T | null): (text: string) => T | null {
  const known = new Map<string, T | null>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const read = parse(text);
    if (known.size < mostRemembered) known.set(text, read);
    return read;
  };
}
