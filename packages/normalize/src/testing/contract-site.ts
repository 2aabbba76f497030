/** A CAP of a site that every stack can describe in its own rows. */
export interface ContractCap {
  readonly identity: string;
  readonly baseMac: string;
}

/** A radio with its master interface; without a CAP it sits in the router itself. */
export interface ContractRadio {
  readonly name: string;
  readonly radioMac: string;
  readonly ssid: string;
  readonly mhz: number;
  /** One letter for each 20 MHz, as RouterOS writes a channel. */
  readonly letters: string;
  readonly cap?: ContractCap;
  readonly isOpen?: boolean;
  /** Masters of masters can be wrong; the default is that a master has none. */
  readonly master?: string;
  readonly virtuals?: readonly { readonly name: string; readonly ssid: string }[];
}

/** An associated device. */
export interface ContractDevice {
  readonly mac: string;
  readonly interface: string;
  /** Whether the row has only the keys that no row lacks. */
  readonly isBare?: boolean;
  readonly bytes?: string;
}

/** A site in no stack's words; each stack's harness makes its rows of it. */
export interface ContractSite {
  readonly radios?: readonly ContractRadio[];
  readonly caps?: readonly ContractCap[];
  readonly devices?: readonly ContractDevice[];
  /** Comments of access-list entries by MAC address. */
  readonly comments?: Readonly<Record<string, string>>;
}

/** What every device row says that is not bare, in the units of the answer. */
export const contractFacts = {
  signal_dbm: -51,
  tx_rate_bps: 866_600_000,
  rx_rate_bps: 6_000_000,
  tx_bytes: 6_689_896,
  rx_bytes: 2_094_536,
  tx_packets: 34_591,
  rx_packets: 20_635,
  tx_bits_per_second: 1200,
  rx_bits_per_second: 800,
  uptime_seconds: 432_551,
  idle_seconds: 4.75,
  auth_type: "wpa2-psk",
  is_authorized: true,
} as const;

export const bytes = "6689896,2094536";
export const packets = "34591,20635";
export const uptime = "5d9m11s";
export const idle = "4s750ms";

/** The rows of access-list entries, alike in every stack. */
export const accessListRows = (comments: ContractSite["comments"] = {}) =>
  Object.entries(comments).map(([mac, comment]) => ({ "mac-address": mac, comment, disabled: "false" }));
