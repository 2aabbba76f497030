/** How old a table may be before a refresh reads it again, in milliseconds. */
export const cadences = {
  /** Registration tables: read at each refresh. */
  live: 0,
  /** Registration tables of a stack that has neither interfaces nor devices. */
  resting: 60_000,
  /** Leases and ARP. */
  addresses: 60_000,
  /** IPv6 neighbours, of which nothing but more addresses depends. */
  neighbors: 180_000,
  /** Version and uptime: they tell a reboot. */
  system: 120_000,
  /** Interfaces, radios, CAPs, profiles, names. */
  config: 600_000,
} as const;

/** How old a table may be: a cadence by name. */
export type Cadence = keyof typeof cadences;

/**
 * Reads within one minute that are not live. What is due beyond that waits for a later refresh, until it is twice as old
 * as its cadence allows: so a refresh every 10 s costs a router with one stack at most 10 requests a minute.
 */
export const slowReadsPerMinute = 4;

/**
 * A table that failed is not asked for again before this, so that a broken menu does not cost every refresh. It does not
 * hold for tables that failed because the router itself did not answer: when it is back, they are read at once.
 */
export const retryFailedMs = 10_000;

/** Rows that nothing explains (a new interface, a device without an address) cause an early re-read this often at most. */
export const earlyReadMs = 10_000;

/** A registration menu that had devices and is gone is believed to be gone after this time. */
export const lostMenuMs = 60_000;

/** A router that started less than this ago may not have all its menus yet: absent ones are asked for once more after it. */
export const youngSeconds = 300;
