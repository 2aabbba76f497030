/**
 * Tells by which name an address is counted: an IPv4 address by itself, however it is written, an IPv6 address by its
 * /64, of which any host has all 2^64 addresses to itself.
 */
export function addressGroupOf(address: string): string {
  // IPv4, or nothing. It is asked for every request, and a pattern for IPv6 is long.
  if (!address.includes(":")) return address;
  const [plain = ""] = address.split("%");
  const [head = [], tail = []] = hexadecimal(plain).map((part) => part.split(":").filter(Boolean));
  const zeros = Array<string>(8 - head.length - tail.length).fill("0");
  const words = [...head, ...zeros, ...tail];
  return isMapped(words) ? dotted(words) : `${words.slice(0, 4).join(":")}::/64`;
}

/** Both sides of the `::`, if there is one, in the one spelling that URLs have for each address. */
const hexadecimal = (address: string): string[] => new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");

/** `::ffff:192.0.2.1` is what IPv4 looks like to a socket that listens for both. */
const isMapped = (words: readonly string[]): boolean => words.slice(0, 6).join(":") === "0:0:0:0:0:ffff";

const dotted = (words: readonly string[]): string =>
  words
    .slice(6)
    .map((word) => Number.parseInt(word, 16))
    .flatMap((word) => [word >> 8, word & 255])
    .join(".");
