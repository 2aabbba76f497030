const secretPart = /pass|secret|psk|community|token|private/;
const secretWords = new Set(["key", "keys", "pin", "wep"]);

/**
 * Tells whether a RouterOS key names a secret. Such a key is left out wherever it occurs, although none is ever asked for:
 * registration tables are read whole, and a router that is in trouble can answer the rows of another menu.
 */
export function isSecretKey(key: string): boolean {
  const lower = key.toLowerCase();
  return secretPart.test(lower) || lower.split(/[^a-z0-9]+/).some((word) => secretWords.has(word));
}
