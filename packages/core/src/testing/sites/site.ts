import type { SimulatorTables } from "@mtw/routeros-simulator";

/** A network that could stand in a house: what its routers answer, and what must be said about it. */
export interface Site {
  /** Name of its file and of its pinned answers. */
  readonly name: string;
  /** One sentence: what this site is there to show. */
  readonly shows: string;
  readonly routers: readonly SiteRouter[];
  readonly facts: SiteFacts;
}

/** One router of a site. */
export interface SiteRouter {
  /** Name from the configuration. @default its identity */
  readonly name?: string;
  /** Rows as REST answers them; a menu that is not here is absent. */
  readonly tables: SimulatorTables;
}

/**
 * What must hold, written down from the specs and the rows, never from what the product said.
 *
 * Each is a table of text: a line of column names, then a line for each record. A cell "-" is null or an empty list;
 * a cell "?" is left open by the specs, and only pinned.
 */
export interface SiteFacts {
  /** Who is there and how each is reached. */
  readonly devices: string;
  /** Where each device is; other_associations as router/interface. */
  readonly places: string;
  /** How each device is received. */
  readonly signals: string;
  readonly interfaces: string;
  readonly access_points: string;
}

/** Columns that every site must state, by the name of the fact table. */
export const factColumns = {
  devices: ["mac_address", "name", "name_source", "ip_address", "ip_source"],
  places: ["mac_address", "router", "access_point", "interface", "stack", "ssid", "other_associations"],
  signals: [
    "mac_address",
    ...["band", "wifi_standard", "channel_mhz", "channel_width_mhz", "signal_dbm"],
    ...["tx_rate_bps", "rx_rate_bps", "uptime_seconds", "idle_seconds"],
  ],
  interfaces: [
    ...["name", "router", "access_point", "stack", "is_master", "ssid"],
    ...["band", "channel_mhz", "channel_width_mhz", "device_count"],
  ],
  access_points: [
    ...["name", "router", "is_local", "model", "version", "base_mac_address"],
    ...["state", "device_count", "interfaces"],
  ],
} as const satisfies Record<keyof SiteFacts, readonly string[]>;
