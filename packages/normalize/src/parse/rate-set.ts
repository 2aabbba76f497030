const tokenForm = /^([A-Z]+):(\S+)$/;

/** Reads a legacy rate set, such as `OFDM:6-54 BW:1x SGI:1x HT:0-15`, as its named parts. */
export function parseRateSet(text: string): Readonly<Record<string, string>> | null {
  const tokens = text.split(" ").map((token) => tokenForm.exec(token));
  if (!tokens.every((token) => token !== null)) return null;
  return Object.fromEntries(tokens.map(([, name, value]) => [name, value]));
}
