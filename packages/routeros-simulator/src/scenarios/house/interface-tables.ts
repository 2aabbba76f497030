import type { Row, SimulatorTables } from "../../simulator-tables.ts";
import { rowId } from "../../store/normalize-rows.ts";
import { HOUSE_INTERFACES } from "./house-interfaces.ts";
import { elapsedMs, type HouseMoment } from "./house-moment.ts";
import type { DeviceCounts } from "./wifi-interface-rows.ts";

/** A wired port of the gateway, its MAC and its mean traffic in bits per second. */
const PORTS = [
  { name: "ether1", mac: "2C:C8:1B:9D:40:21", usage: 42_000_000, number: 1, comment: "to the provider" },
  { name: "ether2", mac: "2C:C8:1B:9D:40:22", usage: 18_000_000, number: 2, comment: "office" },
  { name: "ether3", mac: "2C:C8:1B:9D:40:23", usage: 21_000_000, number: 3, comment: "living-room" },
  { name: "ether4", mac: "2C:C8:1B:9D:40:24", usage: 4_000_000, number: 4, comment: "bedroom" },
  { name: "ether5", mac: "2C:C8:1B:9D:40:25", usage: 0, number: 5, comment: "" },
  { name: "sfp-sfpplus1", mac: "2C:C8:1B:9D:40:29", usage: 0, number: 9, comment: "" },
];

const BRIDGE = { name: "bridge", mac: "2C:C8:1B:9D:40:22", usage: 39_000_000, number: 0xa };
const IOT_VLAN = { name: "vlan20-iot", mac: BRIDGE.mac, usage: 60_000, number: 0xb };

/** The interface menus other than WiFi. */
export function interfaceTables(moment: HouseMoment, counts: DeviceCounts): SimulatorTables {
  return {
    "/interface": interfaceRows(moment, counts),
    "/interface/bridge": [bridgeRow()],
    "/interface/ethernet": PORTS.map(ethernetRow),
    "/interface/vlan": [vlanRow()],
  };
}

function interfaceRows(moment: HouseMoment, counts: DeviceCounts): Row[] {
  const port = (row: (typeof PORTS)[number]) =>
    interfaceRow(moment, { ...row, type: "ether", isRunning: row.usage > 0 });
  const wifi = HOUSE_INTERFACES.map(({ name, mac, number }) => {
    return interfaceRow(moment, { name, mac, number, type: "wifi", usage: 0, isRunning: (counts.get(name) ?? 0) > 0 });
  });
  return [
    ...PORTS.map(port),
    interfaceRow(moment, { ...BRIDGE, type: "bridge", isRunning: true }),
    interfaceRow(moment, { ...IOT_VLAN, type: "vlan", isRunning: true }),
    ...wifi,
  ];
}

interface HouseLink {
  readonly name: string;
  readonly mac: string;
  readonly number: number;
  readonly type: string;
  readonly usage: number;
  readonly isRunning: boolean;
}

const BITS_PER_BYTE = 8;
const SECONDS_BEFORE = 275_000;

function interfaceRow(moment: HouseMoment, link: HouseLink): Row {
  const seconds = SECONDS_BEFORE + elapsedMs(moment) / 1000;
  const bytes = Math.floor((link.usage * seconds) / BITS_PER_BYTE);
  return {
    ".id": rowId(link.number),
    ...(link.type === "ether" ? { "default-name": link.name } : {}),
    disabled: "false",
    dynamic: String(link.type === "wifi"),
    "mac-address": link.mac,
    name: link.name,
    running: String(link.isRunning),
    "rx-byte": String(bytes),
    "tx-byte": String(Math.floor(bytes / 7)),
    type: link.type,
  };
}

function ethernetRow({ name, mac, number, comment }: (typeof PORTS)[number]): Row {
  return {
    ".id": rowId(number),
    ...(comment === "" ? {} : { comment }),
    "default-name": name,
    disabled: "false",
    "mac-address": mac,
    mtu: "1500",
    name,
    "orig-mac-address": mac,
    running: String(comment !== ""),
    slave: String(name !== "ether1"),
  };
}

function bridgeRow(): Row {
  return {
    ".id": rowId(BRIDGE.number),
    "actual-mtu": "1500",
    disabled: "false",
    "mac-address": BRIDGE.mac,
    mtu: "auto",
    name: BRIDGE.name,
    "protocol-mode": "rstp",
    running: "true",
    "vlan-filtering": "true",
  };
}

function vlanRow(): Row {
  return {
    ".id": rowId(IOT_VLAN.number),
    disabled: "false",
    interface: BRIDGE.name,
    "mac-address": IOT_VLAN.mac,
    mtu: "1500",
    name: IOT_VLAN.name,
    running: "true",
    "vlan-id": "20",
  };
}
