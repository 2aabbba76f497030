import type { SimulatorTables } from "../simulator-tables.ts";

/** A few rows of each kind of menu. */
export const SMALL_TABLES: SimulatorTables = {
  "/interface": [
    { ".id": "*1", name: "ether1", type: "ether", "rx-byte": "9" },
    { ".id": "*A", name: "bridge", type: "bridge", running: "true", "rx-byte": "10" },
  ],
  "/interface/wifi": [
    { name: "wifi1", ".about": "fine", "security.passphrase": "open sesame" },
    { name: "wifi2", "master-interface": "wifi1" },
  ],
  "/interface/wifi/monitor": [
    { name: "wifi1", state: "running", channel: "5180/ax/Ceee" },
    { name: "wifi2", state: "running", channel: "2412/ax/Ce" },
  ],
  "/ip/arp": [
    { address: "192.0.2.5", "mac-address": "02:00:5E:00:53:05", complete: "true" },
    { address: "192.0.2.6", complete: "false" },
  ],
  "/system/identity": [{ name: "attic" }],
};
