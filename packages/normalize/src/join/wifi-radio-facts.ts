import type { TableRecord } from "../define-table.ts";
import { parseAbout } from "../parse/about.ts";
import { type Band, type BandAndStandard, bandOfFrequency } from "../parse/band.ts";
import type { Channel } from "../parse/channel.ts";
import type { wifiMonitor } from "../tables/wifi-monitor.ts";
import type { InterfaceView } from "./stack-view.ts";
import type { WifiInterfaceRecord } from "./wifi-settings.ts";
import type { WifiStackTables } from "./wifi-stack-tables.ts";
import type { Topology } from "./wifi-topology.ts";

/** What the radio below an interface does. */
export type RadioFacts = Pick<
  InterfaceView,
  "band" | "wifi_standard" | "channel_mhz" | "channel_width_mhz" | "tx_power_dbm"
>;

const nothing: RadioFacts = {
  band: null,
  wifi_standard: null,
  channel_mhz: null,
  channel_width_mhz: null,
  tx_power_dbm: null,
};

/**
 * Makes the function that tells an interface's radio facts.
 *
 * A virtual interface has its master's; a multi-link interface spans several radios and has none of its own.
 */
export function joinRadioFacts(tables: WifiStackTables, topology: Topology) {
  let clientBands: ReturnType<typeof bandsOfClients> | null = null;
  const sources: Sources = {
    topology,
    monitors: new Map(tables.monitors.map((monitor) => [monitor.name, monitor])),
    clientBands: () => {
      clientBands ??= bandsOfClients(tables, topology);
      return clientBands;
    },
  };
  const known = new Map<WifiInterfaceRecord, RadioFacts>();
  return (record: WifiInterfaceRecord): RadioFacts => {
    if (record.mld_name !== null) return nothing;
    const master = topology.masterOf(record);
    const facts = known.get(master) ?? factsOfMaster(master, sources);
    known.set(master, facts);
    return facts;
  };
}

interface Sources {
  readonly topology: Topology;
  readonly monitors: ReadonlyMap<string | null, TableRecord<typeof wifiMonitor>>;
  /** Found out only when nothing else tells a band: it takes a walk over all devices. */
  readonly clientBands: () => ReadonlyMap<WifiInterfaceRecord, ReadonlySet<Band>>;
}

function factsOfMaster(master: WifiInterfaceRecord, sources: Sources): RadioFacts {
  const monitor = sources.monitors.get(master.name);
  const channel = monitor?.channel ?? parseAbout(master.about ?? "").channel;
  const band = bandOfMaster(master, channel, sources);
  return {
    band,
    wifi_standard: channel?.wifi_standard ?? standardOfMaster(master, band, sources),
    channel_mhz: channel?.channel_mhz ?? onlyFrequency(master),
    channel_width_mhz: channel?.channel_width_mhz ?? null,
    tx_power_dbm: monitor?.tx_power_dbm ?? channel?.tx_power_dbm ?? null,
  };
}

/** What the radio does now beats what it is set to, which beats what it could do and what its devices say. */
function bandOfMaster(master: WifiInterfaceRecord, channel: Channel | null, sources: Sources): Band | null {
  return (
    (channel && bandOfFrequency(channel.channel_mhz)) ??
    master.configured_band?.band ??
    onlyOne(bandsOfFrequencies(master)) ??
    onlyOne(sources.topology.radioOf(master)?.bands?.map((item) => item.band) ?? []) ??
    onlyOne(sources.clientBands().get(master) ?? [])
  );
}

/** A radio without a configured generation offers the newest that it has on its band. */
function standardOfMaster(master: WifiInterfaceRecord, band: Band | null, { topology }: Sources): string | null {
  if (master.configured_band) return master.configured_band.wifi_standard;
  const offered: readonly BandAndStandard[] = topology.radioOf(master)?.bands ?? [];
  return offered.findLast((item) => item.band === band)?.wifi_standard ?? null;
}

const bandsOfFrequencies = (master: WifiInterfaceRecord): (Band | null)[] =>
  (master.configured_frequencies ?? []).flatMap((range) => [
    bandOfFrequency(range.from_mhz),
    bandOfFrequency(range.to_mhz),
  ]);

/** A radio that is allowed one frequency is on it. */
function onlyFrequency(master: WifiInterfaceRecord): number | null {
  const [range, ...more] = master.configured_frequencies ?? [];
  return range && more.length === 0 && range.from_mhz === range.to_mhz ? range.from_mhz : null;
}

function onlyOne<T>(values: Iterable<T | null>): T | null {
  const [value, ...others] = new Set(values);
  return value !== undefined && others.length === 0 ? value : null;
}

/** The bands that a radio's devices report, on whichever of its interfaces they are. */
function bandsOfClients({ registrations }: WifiStackTables, topology: Topology): Map<WifiInterfaceRecord, Set<Band>> {
  const bands = new Map<WifiInterfaceRecord, Set<Band>>();
  for (const row of registrations) {
    const record = topology.byName.get(row.interface);
    if (!record || row.bands?.length !== 1) continue;
    const master = topology.masterOf(record);
    bands.set(master, (bands.get(master) ?? new Set<Band>()).add((row.bands[0] as BandAndStandard).band));
  }
  return bands;
}
