import type { Row, SimulatorTables } from "../../simulator-tables.ts";
import { HOUSE_ACCESS_POINTS } from "./house-access-points.ts";
import { deviceAddress, type HouseDevice } from "./house-device.ts";
import { HOUSE_DEVICES } from "./house-devices.ts";
import { HOUSE_NETWORKS } from "./house-networks.ts";
import { globalAddress, linkLocalAddress } from "./ipv6-address.ts";

/** Who has which address (ARP, IPv6 neighbours, static DNS), and behind which port (bridge hosts). */
export function neighborTables(): SimulatorTables {
  return {
    "/interface/bridge/host": bridgeHostRows(),
    "/ip/arp": arpRows(),
    "/ip/dns": [{ "allow-remote-requests": "true", servers: "203.0.113.53" }],
    "/ip/dns/static": dnsRows(),
    "/ipv6/neighbor": ipv6Rows(),
  };
}

const ARP_FLAGS = { disabled: "false", dynamic: "true", invalid: "false", published: "false" };
const VALID = { ...ARP_FLAGS, complete: "true" };

function arpRows(): Row[] {
  const devices = HOUSE_DEVICES.map((device) => ({
    ...VALID,
    address: deviceAddress(device),
    dhcp: String(device.addressing !== "static"),
    interface: HOUSE_NETWORKS[device.network].interface,
    "mac-address": device.mac,
    // What sleeps for long is stale: that is not offline.
    status: device.idleSeconds > 25 ? "stale" : "reachable",
  }));
  const accessPoints = HOUSE_ACCESS_POINTS.map(({ lanAddress, baseMac }) => {
    return {
      ...VALID,
      address: lanAddress,
      dhcp: "true",
      interface: "bridge",
      "mac-address": baseMac,
      status: "reachable",
    };
  });
  return [...accessPoints, ...devices, ...OTHER_ARP_ROWS];
}

/** The provider's gateway, and an address that nobody answers for. */
const OTHER_ARP_ROWS: readonly Row[] = [
  {
    ...VALID,
    address: "203.0.113.1",
    dhcp: "false",
    interface: "ether1",
    "mac-address": "00:00:5E:00:53:01",
    status: "reachable",
  },
  {
    ...ARP_FLAGS,
    address: "192.168.88.199",
    complete: "false",
    dhcp: "false",
    interface: "bridge",
    status: "failed",
  },
];

function dnsRows(): Row[] {
  const devices = HOUSE_DEVICES.filter((device) => device.dnsName !== undefined);
  const names = devices.map((device) => ({ address: deviceAddress(device), name: device.dnsName ?? "" }));
  const all = [{ address: "192.168.88.1", name: "gateway" }, ...names];
  return all.map((row) => ({ ...row, disabled: "false", dynamic: "false", ttl: "1d", type: "A" }));
}

function ipv6Rows(): Row[] {
  const devices = HOUSE_DEVICES.filter((device) => device.hasIpv6);
  const rows = devices.flatMap(({ mac }) => [
    ipv6Row(linkLocalAddress(mac), { "mac-address": mac, status: "reachable" }),
    ipv6Row(globalAddress(mac), { "mac-address": mac, status: "stale" }),
  ]);
  const failed = ipv6Row("2001:db8:88::bad:1", { status: "failed" });
  const multicast = ipv6Row("ff02::1", { "mac-address": "33:33:00:00:00:01", status: "noarp" });
  return [...rows, failed, multicast];
}

function ipv6Row(address: string, values: Row): Row {
  return { address, interface: "bridge", ...values };
}

function bridgeHostRows(): Row[] {
  const devices = HOUSE_DEVICES.map((device) =>
    bridgeHostRow(device.mac, portOf(device), HOUSE_NETWORKS[device.network].vlanId),
  );
  const accessPoints = HOUSE_ACCESS_POINTS.map(({ baseMac, port }) => bridgeHostRow(baseMac, port, null));
  return [...accessPoints, ...devices];
}

function bridgeHostRow(mac: string, port: string, vlanId: string | null): Row {
  return {
    bridge: "bridge",
    dynamic: "true",
    external: "false",
    local: "false",
    "mac-address": mac,
    "on-interface": port,
    vid: vlanId ?? "1",
  };
}

function portOf(device: HouseDevice): string {
  return HOUSE_ACCESS_POINTS.find(({ identity }) => identity === device.accessPoint)?.port ?? "ether5";
}
