import { formatDuration } from "../../format/format-duration.ts";
import type { Row, SimulatorTables } from "../../simulator-tables.ts";
import { HOUSE_ACCESS_POINTS } from "./house-access-points.ts";
import { deviceAddress, type HouseDevice } from "./house-device.ts";
import { HOUSE_DEVICES } from "./house-devices.ts";
import type { HouseMoment } from "./house-moment.ts";
import { HOUSE_NETWORKS, type HouseNetwork, type HouseNetworkName } from "./house-networks.ts";
import { seededRandom } from "./seeded-random.ts";

/** A lease as the house sees it. */
interface HouseLease {
  readonly mac: string;
  readonly address: string;
  readonly network: HouseNetworkName;
  readonly isReserved: boolean;
  readonly hostName?: string | undefined;
  readonly comment?: string | undefined;
}

/** The DHCP servers and their leases. */
export function dhcpTables(moment: HouseMoment): SimulatorTables {
  const leased = HOUSE_DEVICES.filter((device) => device.addressing !== "static").map(leaseOfDevice);
  const bound = [...accessPointLeases(), ...leased].map((lease) => boundRow(moment, lease));
  return {
    "/ip/dhcp-server": Object.values(HOUSE_NETWORKS).map(serverRow),
    "/ip/dhcp-server/lease": [...bound, ...WAITING_ROWS],
  };
}

const WAITING = {
  "address-lists": "",
  blocked: "false",
  "dhcp-option": "",
  disabled: "false",
  dynamic: "false",
  radius: "false",
  status: "waiting",
};

/** Reservations whose devices are not there: one takes any address of a pool, one was never used. */
const WAITING_ROWS: readonly Row[] = [
  {
    ...WAITING,
    address: "pool-home",
    comment: "Grandma's tablet",
    "last-seen": "2w1d6h",
    "mac-address": "5C:AA:FD:0B:77:E4",
    server: "home",
  },
  {
    ...WAITING,
    address: "192.168.20.150",
    comment: "Greenhouse sensor (not built yet)",
    "last-seen": "never",
    "mac-address": "24:0A:C4:00:5E:91",
    server: "iot",
  },
];

function serverRow(network: HouseNetwork): Row {
  return {
    "address-pool": `pool-${network.server}`,
    disabled: "false",
    dynamic: "false",
    interface: network.interface,
    invalid: "false",
    "lease-time": formatDuration(network.leaseMs),
    name: network.server,
  };
}

function accessPointLeases(): HouseLease[] {
  return HOUSE_ACCESS_POINTS.map(({ baseMac, lanAddress, identity }) => {
    return { mac: baseMac, address: lanAddress, network: "home", isReserved: true, hostName: identity };
  });
}

function leaseOfDevice(device: HouseDevice): HouseLease {
  const { mac, network, hostName, comment, addressing } = device;
  return { mac, network, hostName, comment, address: deviceAddress(device), isReserved: addressing === "reserved" };
}

function boundRow({ seed, now }: HouseMoment, lease: HouseLease): Row {
  const { server, leaseMs } = HOUSE_NETWORKS[lease.network];
  // A client renews at half the lease time, so "last seen" is hours for a device that is there all the time.
  const phase = Math.floor((seededRandom(seed, `lease ${lease.mac}`) * leaseMs) / 2);
  const lastSeen = Math.floor(((now + phase) % (leaseMs / 2)) / 1000) * 1000;
  return {
    "active-address": lease.address,
    "active-client-id": clientId(lease.mac),
    "active-mac-address": lease.mac,
    "active-server": server,
    address: lease.address,
    "address-lists": "",
    blocked: "false",
    "client-id": clientId(lease.mac),
    ...(lease.comment === undefined ? {} : { comment: lease.comment }),
    "dhcp-option": "",
    disabled: "false",
    dynamic: String(!lease.isReserved),
    "expires-after": formatDuration(leaseMs - lastSeen),
    ...(lease.hostName === undefined ? {} : { "host-name": lease.hostName }),
    "last-seen": formatDuration(lastSeen),
    "mac-address": lease.mac,
    radius: "false",
    server,
    status: "bound",
  };
}

/** Type 1 and the MAC, in lower case and without leading zeros. */
function clientId(mac: string): string {
  const parts = mac.split(":").map((part) => Number.parseInt(part, 16).toString(16));
  return `1:${parts.join(":")}`;
}
