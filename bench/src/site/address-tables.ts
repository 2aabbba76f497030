import type { Row, SimulatorTables } from "@mtw/routeros-simulator";
import { between, type Random } from "./create-random.ts";
import { durationText, eui64Text, idText } from "./ros-text.ts";
import type { SiteAccessPoint } from "./site-access-points.ts";
import type { SiteDevice } from "./site-devices.ts";

const LEASE_MS = 86_400_000;

/** Leases, ARP, IPv6 neighbours, static DNS and the access list. */
export function addressTables(
  devices: readonly SiteDevice[],
  accessPoints: readonly SiteAccessPoint[],
  random: Random,
): SimulatorTables {
  const hosts = [...accessPoints.map(hostOfAccessPoint), ...devices.map(hostOfDevice)];
  return {
    "/ip/dhcp-server/lease": hosts.map((host, index) => leaseRow(host, index + 1, random)),
    "/ip/arp": [...hosts.map(arpRow), FAILED_ARP_ROW].map(withId),
    "/ipv6/neighbor": devices
      .filter((device) => device.hasIpv6)
      .flatMap(neighborRows)
      .map(withId),
    "/ip/dns/static": devices.filter(isEvery(100)).map(dnsRow).map(withId),
    "/interface/wifi/access-list": devices.filter(isEvery(80)).map(accessListRow).map(withId),
  };
}

interface Host {
  readonly mac: string;
  readonly address: string;
  readonly server: string;
  readonly hostName: string | null;
  readonly comment: string | null;
}

const hostOfAccessPoint = ({ baseMac, address, identity }: SiteAccessPoint): Host => ({
  mac: baseMac,
  address,
  server: "staff",
  hostName: identity,
  comment: null,
});

const hostOfDevice = (device: SiteDevice): Host => ({ ...device, server: device.wifi.network });

const withId = (row: Row, index: number): Row => ({ ".id": idText(index + 1), ...row });

const isEvery = (step: number) => (_: SiteDevice, index: number) => index % step === 0;

function leaseRow({ mac, address, server, hostName, comment }: Host, number: number, random: Random): Row {
  const lastSeenMs = between(random, 0, LEASE_MS / 2000) * 1000;
  return {
    ".id": idText(number),
    "active-address": address,
    "active-client-id": clientId(mac),
    "active-mac-address": mac,
    "active-server": server,
    address,
    "address-lists": "",
    blocked: "false",
    "client-id": clientId(mac),
    ...(comment === null ? {} : { comment }),
    "dhcp-option": "",
    disabled: "false",
    dynamic: String(comment === null),
    "expires-after": durationText(LEASE_MS - lastSeenMs),
    ...(hostName === null ? {} : { "host-name": hostName }),
    "last-seen": durationText(lastSeenMs),
    "mac-address": mac,
    radius: "false",
    server,
    status: "bound",
  };
}

/** Type 1 and the MAC address, in lower case and without leading zeros. */
function clientId(mac: string): string {
  const octets = mac.split(":").map((octet) => Number.parseInt(octet, 16).toString(16));
  return `1:${octets.join(":")}`;
}

const arpRow = ({ mac, address, server }: Host, index: number): Row => ({
  address,
  complete: "true",
  dhcp: "true",
  disabled: "false",
  dynamic: "true",
  interface: server === "things" ? "vlan20-things" : "bridge",
  invalid: "false",
  "mac-address": mac,
  published: "false",
  status: index % 3 === 0 ? "stale" : "reachable",
});

/** An address that nobody answers for. */
const FAILED_ARP_ROW: Row = {
  address: "10.255.0.9",
  complete: "false",
  dhcp: "false",
  disabled: "false",
  dynamic: "true",
  interface: "bridge",
  invalid: "false",
  published: "false",
  status: "failed",
};

function neighborRows({ mac }: SiteDevice): Row[] {
  const row = { interface: "bridge", "mac-address": mac };
  return [
    { address: `fe80::${eui64Text(mac)}`, ...row, status: "reachable" },
    { address: `2001:db8:88:0:${eui64Text(mac)}`, ...row, status: "stale" },
  ];
}

const dnsRow = ({ address }: SiteDevice, index: number): Row => ({
  address,
  disabled: "false",
  dynamic: "false",
  name: `host-${index}.site.example`,
  ttl: "1d",
  type: "A",
});

const accessListRow = ({ mac }: SiteDevice, index: number): Row => ({
  action: "accept",
  comment: `Known device ${index}`,
  disabled: "false",
  "mac-address": mac,
});
