import { parseAbout } from "../parse/about.ts";
import { type InterfaceView, localAccessPoint } from "./stack-view.ts";
import type { CapFinder } from "./wifi-caps.ts";
import { joinRadioFacts, type RadioFacts } from "./wifi-radio-facts.ts";
import type { WifiInterfaceRecord } from "./wifi-settings.ts";
import type { WifiStackTables } from "./wifi-stack-tables.ts";
import { indexTopology, type Topology } from "./wifi-topology.ts";

/** An interface joined, beside the record it came from. */
export interface JoinedInterface {
  readonly record: WifiInterfaceRecord;
  readonly view: InterfaceView;
}

/** Joins each interface with its master, its radio and its access point. */
export function joinWifiInterfaces(tables: WifiStackTables, caps: CapFinder): JoinedInterface[] {
  const topology = indexTopology(tables.interfaces, tables.radios);
  const factsOf = joinRadioFacts(tables, topology);
  return tables.interfaces.map((record) => {
    const mastersOfLinks = topology.linksOf(record).map(topology.masterOf);
    const candidates = [topology.masterOf(record), ...mastersOfLinks];
    const access_point_key = firstKnown(candidates.map((master) => accessPointKey(master, topology, caps)));
    const radio_mac_address = topology.masterOf(record).radio_mac_address;
    const facts = factsOf(record);
    return {
      record,
      view: { stack: tables.stack, ...settingsOf(record), ...facts, radio_mac_address, access_point_key },
    };
  });
}

function settingsOf(
  record: WifiInterfaceRecord,
): Omit<InterfaceView, keyof RadioFacts | "stack" | "radio_mac_address" | "access_point_key"> {
  return {
    name: record.name,
    ssid: record.ssid ?? parseAbout(record.about ?? "").ssid,
    mac_address: record.mac_address ?? record.radio_mac_address,
    is_master: record.is_master,
    master_interface: record.master_interface,
    is_running: record.is_running,
    is_disabled: record.is_disabled,
    authentication_types: record.authentication_types,
    is_ft_enabled: record.is_ft_enabled,
    is_rrm_enabled: record.is_rrm_enabled,
    is_wnm_enabled: record.is_wnm_enabled,
    transition_threshold_dbm: record.transition_threshold_dbm,
    is_2g_probe_delay_enabled: record.is_2g_probe_delay_enabled,
    vlan_id: record.vlan_id,
    configuration: record.configuration,
  };
}

/**
 * The access point of a master interface.
 *
 * The controller's own radios carry no `cap`; those of a CAP do, on the interface and on the radio. An interface that is
 * neither (its CAP is away) belongs to no access point that can be told, unless the remark names the CAP.
 */
function accessPointKey(master: WifiInterfaceRecord, topology: Topology, caps: CapFinder): string | null {
  const radio = topology.radioOf(master);
  const capText = master.cap ?? radio?.cap ?? null;
  if (capText !== null) return caps.findByText(capText).key;
  const capMac = parseAbout(master.about ?? "").cap_mac_address;
  if (capMac !== null) return caps.findByMac(capMac)?.key ?? null;
  const isLocal = radio ? radio.is_local !== false : master.default_name !== null || isAlone(master, topology, caps);
  return isLocal ? localAccessPoint : null;
}

/** Without CAPs and without a radio table, whatever is active is the router's own. */
const isAlone = (master: WifiInterfaceRecord, topology: Topology, caps: CapFinder): boolean =>
  !topology.hasRadios && caps.all().length === 0 && !master.is_inactive && master.radio_mac_address !== null;

const firstKnown = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;
