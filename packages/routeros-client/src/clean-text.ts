const longestText = 200;

/** Makes text from outside fit for an error message. */
export type CleanText = (text: string) => string;

/**
 * Creates the function that shortens text from a router or the system to 200 characters, drops its control
 * characters, and masks the secrets of this client should the other side echo them.
 */
export function createCleanText(secrets: readonly string[]): CleanText {
  // A secret of one to three characters would mask parts of ordinary words.
  const masked = secrets.filter((secret) => secret.length > 3);
  return (text) => {
    const open = masked.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    const plain = open
      .replace(/\p{Cc}+/gu, " ")
      .replace(/\p{Cf}+/gu, "")
      .trim();
    return plain.length > longestText ? `${plain.slice(0, longestText)}…` : plain;
  };
}
