/** How old a table may be before a refresh reads it again, in milliseconds. */
export const cadences = {
  /** Registration tables, and what the question is about: read at each refresh. */
  live: 0,
  /** Leases, ARP and IPv6 neighbours. */
  addresses: 30_000,
  /** Interfaces, radios, CAPs, profiles, names. */
  config: 60_000,
  /** What the router is: version, identity, board. */
  system: 60_000,
} as const;

/**
 * A table that failed is not asked for again before this, so that a broken menu does not cost every refresh. It does not
 * hold for tables that failed because the router itself did not answer: when it is back, they are read at once.
 */
export const retryFailedMs = 10_000;

/** Rows that nothing explains (a new interface, a device without an address) cause an early re-read this often at most. */
export const earlyReadMs = 10_000;
