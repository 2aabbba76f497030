/**
 * When a refresh reads a table again, by the table's age in milliseconds.
 *
 * From `after` on it is read when fewer slow reads than `room` were made within the last minute, from `atLatest` on in
 * any case. Slow are repeated reads that are not live. So a refresh every 10 s costs a router with one stack at most 10
 * requests a minute, also in a minute that happens to hold seven of them; and the many tables of the configuration, due
 * together as they were first read together, leave room for addresses.
 */
export const cadences = {
  /** Registration tables: read at each refresh. */
  live: { after: 0, atLatest: 0, room: 0 },
  /** Registration tables of a stack that has neither interfaces nor devices. */
  resting: { after: 60_000, atLatest: 180_000, room: 3 },
  /** Leases and ARP. */
  addresses: { after: 60_000, atLatest: 180_000, room: 3 },
  /** IPv6 neighbours, of which nothing but more addresses depends. */
  neighbors: { after: 180_000, atLatest: 360_000, room: 2 },
  /** Version and uptime: they tell a reboot. */
  system: { after: 120_000, atLatest: 240_000, room: 3 },
  /** The same of a router that has just started, which may not have all its menus yet. */
  young_system: { after: 30_000, atLatest: 60_000, room: 3 },
  /** The same for a question about load and memory. */
  live_system: { after: 1, atLatest: 60_000, room: 3 },
  /** Interfaces, radios, CAPs, profiles, names. */
  config: { after: 600_000, atLatest: 1_200_000, room: 2 },
} as const satisfies Record<string, { readonly after: number; readonly atLatest: number; readonly room: number }>;

/** How old a table may be: a cadence by name. */
export type Cadence = keyof typeof cadences;

/**
 * When a table that failed is asked for again: a registration table at the next refresh, then ever more rarely; any other
 * one after 10 s at first. So a broken menu does not cost every refresh. It does not hold for tables that failed because
 * the router itself did not answer: when it is back, they are read at once.
 */
export const retries = {
  live: { firstMs: 0, secondMs: 1000, longestMs: 10_000 },
  slow: { firstMs: 10_000, secondMs: 20_000, longestMs: 300_000 },
} as const;

/** Rows that nothing explains (a new interface, a device without an address) cause an early re-read this often at most. */
export const earlyReadMs = 10_000;

/** A registration menu that had devices and is gone is believed to be gone after this time. */
export const lostMenuMs = 60_000;

/**
 * Uptimes at which menus that were absent before are asked for once more: after its start a router does not have all its
 * menus at once.
 */
export const settledSeconds = [60, 300] as const;
