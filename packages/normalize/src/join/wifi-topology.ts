import type { TableRecord } from "../define-table.ts";
import type { wifiRadio } from "../tables/wifi-radio.ts";
import { followMasters } from "./follow-masters.ts";
import type { WifiInterfaceRecord } from "./wifi-settings.ts";

type Radio = TableRecord<typeof wifiRadio>;

/** How interfaces hang together: virtual ones on masters, links in multi-link interfaces, masters on radios. */
export interface Topology {
  /** The interface itself, or the end of its chain of masters. */
  readonly masterOf: (record: WifiInterfaceRecord) => WifiInterfaceRecord;
  /** The links of a multi-link interface; none for any other. */
  readonly linksOf: (record: WifiInterfaceRecord) => readonly WifiInterfaceRecord[];
  readonly radioOf: (master: WifiInterfaceRecord) => Radio | undefined;
  readonly byName: ReadonlyMap<string, WifiInterfaceRecord>;
  readonly hasRadios: boolean;
}

/** Indexes a router's interfaces and radios. */
export function indexTopology(interfaces: readonly WifiInterfaceRecord[], radios: readonly Radio[]): Topology {
  const byName = new Map(interfaces.map((record) => [record.name, record]));
  const links = linksByMld(interfaces);
  const masters = new Map(interfaces.map((record) => [record, followMasters(record, byName)]));
  const radioByMac = new Map(radios.map((radio) => [radio.radio_mac_address, radio]));
  const radioByInterface = new Map(radios.map((radio) => [radio.interface, radio]));
  return {
    byName,
    hasRadios: radios.length > 0,
    masterOf: (record) => masters.get(record) ?? record,
    linksOf: (record) => (record.mld_name === null ? [] : (links.get(record.name) ?? links.get(record.mld_name) ?? [])),
    radioOf: (master) =>
      (master.radio_mac_address === null ? undefined : radioByMac.get(master.radio_mac_address)) ??
      radioByInterface.get(master.name),
  };
}

function linksByMld(interfaces: readonly WifiInterfaceRecord[]): Map<string, WifiInterfaceRecord[]> {
  const groups = new Map<string, WifiInterfaceRecord[]>();
  for (const record of interfaces) {
    if (record.mld_interface === null) continue;
    groups.set(record.mld_interface, [...(groups.get(record.mld_interface) ?? []), record]);
  }
  return groups;
}
