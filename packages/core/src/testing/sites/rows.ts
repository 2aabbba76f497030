import type { Row, SimulatorTables } from "@mtw/routeros-simulator";

/** What tells one board from another. */
interface Board {
  readonly identity: string;
  readonly version: string;
  readonly boardName: string;
  readonly model: string;
  readonly architecture: string;
  readonly uptime: string;
  readonly baseMac: string;
}

/** What every RouterBOARD answers about itself: resource, identity, routerboard and its first port. */
export function boardTables(board: Board): SimulatorTables {
  return {
    "/system/resource": [
      {
        uptime: board.uptime,
        version: `${board.version} (stable)`,
        "free-memory": "562020352",
        "total-memory": "1073741824",
        "cpu-count": "4",
        "cpu-load": "13",
        "architecture-name": board.architecture,
        "board-name": board.boardName,
        platform: "MikroTik",
      },
    ],
    "/system/identity": [{ name: board.identity }],
    "/system/routerboard": [
      { routerboard: "true", "board-name": board.boardName, model: board.model, "current-firmware": board.version },
    ],
    "/interface/ethernet": [
      { name: "ether1", "default-name": "ether1", "mac-address": board.baseMac, "orig-mac-address": board.baseMac },
    ],
  };
}

/** Address menus that exist on every router, with nothing in them. */
export const emptyAddressMenus: SimulatorTables = {
  "/ip/dhcp-server/lease": [],
  "/ip/arp": [],
  "/ip/dns/static": [],
  "/ipv6/neighbor": [],
};

/** The wifi menus with nothing in them, as every router since 7.13 has them in its base system. */
export const emptyWifiMenus: SimulatorTables = {
  "/interface/wifi": [],
  "/interface/wifi/radio": [],
  "/interface/wifi/registration-table": [],
  "/interface/wifi/capsman/remote-cap": [],
  "/interface/wifi/access-list": [],
  "/interface/wifi/configuration": [],
  "/interface/wifi/channel": [],
  "/interface/wifi/security": [],
  "/interface/wifi/datapath": [],
  "/interface/wifi/steering": [],
  "/interface/wifi/monitor": [],
};

/** The wireless and caps-man menus with nothing in them: in the base system up to 7.12, then with package wireless. */
export const emptyLegacyMenus: SimulatorTables = {
  "/interface/wireless": [],
  "/interface/wireless/registration-table": [],
  "/interface/wireless/access-list": [],
  "/interface/wireless/security-profiles": [],
  "/interface/wireless/monitor": [],
  "/caps-man/interface": [],
  "/caps-man/registration-table": [],
  "/caps-man/radio": [],
  "/caps-man/remote-cap": [],
  "/caps-man/access-list": [],
  "/caps-man/configuration": [],
  "/caps-man/security": [],
  "/caps-man/datapath": [],
};

/** A bound lease with every key of 7.x; the given keys come on top. */
export function lease(row: Row): Row {
  return {
    server: "defconf",
    "address-lists": "",
    "dhcp-option": "",
    status: "bound",
    "expires-after": "6m17s",
    "last-seen": "3m43s",
    "active-address": row.address ?? "",
    "active-mac-address": row["mac-address"] ?? "",
    "active-server": "defconf",
    radius: "false",
    dynamic: "true",
    blocked: "false",
    disabled: "false",
    ...row,
  };
}

/** An ARP entry with every key of 7.24; the given keys come on top. */
export function arpEntry(row: Row): Row {
  return {
    interface: "bridge",
    dhcp: "false",
    disabled: "false",
    dynamic: "true",
    invalid: "false",
    complete: "true",
    published: "false",
    status: "reachable",
    vrf: "main",
    ...row,
  };
}

/** Flags and settings that are alike on the rows of `/interface/wifi` since 7.15. */
const wifiRow = { l2mtu: "1560", "arp-timeout": "auto", "configuration.mode": "ap", bound: "true", inactive: "false" };

/** What masters of `/interface/wifi` have in common. */
export const wifiMaster = { ...wifiRow, master: "true", dynamic: "false", running: "true", disabled: "false" } as const;

/** What virtual interfaces of `/interface/wifi` have in common. */
export const wifiVirtual = { ...wifiMaster, master: "false" } as const;

/** Counters of a row of the wifi registration table. */
export const wifiCounters = {
  packets: "203768,221860",
  bytes: "11678220,43900697",
  "tx-bits-per-second": "128856",
  "rx-bits-per-second": "17920",
  authorized: "true",
} as const;
