/** The octets of a MAC address in upper case with colons. */
export const octetsOf = (macAddress: string): number[] =>
  macAddress.split(":").map((octet) => Number.parseInt(octet, 16));

/** The MAC address of six octets, in upper case with colons. */
export const macOf = (octets: readonly number[]): string =>
  octets.map((octet) => octet.toString(16).toUpperCase().padStart(2, "0")).join(":");
