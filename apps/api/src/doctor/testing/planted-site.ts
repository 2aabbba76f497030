import type { Row, SimulatorTables } from "@mtw/routeros-simulator";

/** Names, addresses and secrets that stand in the planted site; none may be in its dump. */
export const plants = {
  texts: [
    ...["Rosalind", "Thackeray", "Elderberry", "Quillfeather", "Marzipan", "Villa Sonnenschein", "zephyr-lounge"],
    ...["open-sesame", "hunter2hunter2", "87654321", "HGX0SERIAL", "Wandsworth", "thackeray.example"],
  ],
  macAddresses: [
    "A4:77:33:1B:2C:3D",
    "DA:A1:19:4E:5F:60",
    "78:9A:18:AA:BB:10",
    "78:9A:18:AA:BB:15",
    "78:9A:18:AA:BB:1F",
  ],
  ipAddresses: ["81.2.69.142", "81.2.69.160", "2a02:8109:9340:1:"],
} as const;

const [phone, tablet, board, radio, port] = plants.macAddresses;

/** One row of everything that could give somebody away, in its place and in odd ones. */
const registration: Row = {
  ".id": "*2F",
  ".about": `Rosalind's phone ${phone}`,
  "auth-type": "wpa3-psk",
  authorized: "true",
  band: "5ghz-ax",
  bytes: "4294967296,123456",
  comment: `Rosalind (${phone.toLowerCase()})`,
  "dhcp-hostname": "Rosalinds-Phone",
  "dhcp-address": "81.2.69.142",
  "eap-identity": "rosalind@thackeray.example",
  "eap-password": "hunter2hunter2",
  "radio-name": phone.replaceAll(":", ""),
  "client-id": "1:a4:77:33:1b:2c:3d",
  "device-serial": "HGX0SERIAL",
  "private-passphrase": "open-sesame",
  "wps-pin": "87654321",
  "unknown-mac": phone.replaceAll(":", "-"),
  "unknown-number": "42",
  interface: "zephyr-lounge",
  "last-activity": "12ms",
  "mac-address": phone,
  packets: "77,88",
  "rx-rate": "1200000000",
  signal: "-51",
  ssid: "Villa Sonnenschein",
  "tx-rate": "Rosalind was here",
  uptime: "1h2m3s",
};

/** A CAPsMAN controller with one CAP, two devices and owners who talk a lot. */
export const plantedSite: SimulatorTables = {
  "/system/resource": [{ version: "7.24.2 (stable)", uptime: "1w2d", "board-name": "RB5009UG+S+", "cpu-load": "3" }],
  "/system/identity": [{ name: "Thackeray@Elderberry" }],
  "/system/routerboard": [{ model: "RB5009UG+S+", "board-name": "RB5009", "serial-number": "HGX0SERIAL" }],
  "/system/clock": [{ date: "2026-05-01", time: "10:00:00", "gmt-offset": "+01:00", "time-zone-name": "Wandsworth" }],
  "/interface/wifi/registration-table": [
    registration,
    {
      ".id": "*30",
      band: "5ghz-ax",
      interface: "wifi1",
      "last-activity": "2s",
      "mac-address": tablet,
      signal: "-70",
      uptime: "5m",
    },
    { ".id": "*31", interface: "ether1", "mac-address": "Rosalind", signal: "-1" },
  ],
  "/interface/wifi": [
    {
      ".about": `operated by CAP ${board}%Marzipan LAN, traffic processing on CAP near Elderberry`,
      cap: `Quillfeather@attic@${board}%*41`,
      "configuration.ssid": "Villa Sonnenschein",
      "configuration.mode": "ap",
      master: "true",
      name: "zephyr-lounge",
      "radio-mac": radio,
      running: "true",
      "security.authentication-types": "wpa2-psk,wpa3-psk",
      "security.passphrase": "open-sesame",
    },
    {
      ".about": "mode: AP, SSID: Villa Sonnenschein, am See, channel: 5180/ax/Ceee",
      cap: `Quillfeather@attic@${board}%*41`,
      disabled: "false",
      name: "wifi1",
      "mac-address": port,
      master: "true",
      comment: "Elderberry",
      configuration: "Marzipan",
    },
  ],
  "/interface/wifi/monitor": [{ channel: "5500/ax/Ceee/D", state: "running", "tx-power": "22", note: "Elderberry" }],
  "/interface/wifi/radio": [{ "radio-mac": radio, interface: "zephyr-lounge", cap: `Quillfeather@attic@${board}%*41` }],
  "/interface/wifi/capsman/remote-cap": [
    {
      address: `${board}%Marzipan LAN`,
      identity: "Quillfeather@attic",
      "base-mac": board,
      "board-name": "cAP ax",
      "common-name": `CAP-${board.replaceAll(":", "")}`,
      "serial-number": "HGX0SERIAL",
      state: "Ok",
      version: "7.24.2",
    },
  ],
  "/interface/wifi/access-list": [
    { "mac-address": tablet, comment: "Thackeray's tablet", passphrase: "open-sesame", action: "accept" },
  ],
  "/interface/ethernet": [
    { name: "ether1", "orig-mac-address": port },
    { name: "Marzipan LAN", "orig-mac-address": radio, "mac-address": phone },
  ],
  "/ip/dhcp-server/lease": [
    {
      ".id": "*1",
      address: "Elderberry pool",
      "active-address": "192.168.88.20",
      "mac-address": tablet,
      "client-id": "1:da:a1:19:4e:5f:60",
      "host-name": "  ",
      comment: " ",
      status: "bound",
      "last-seen": "3m",
      server: "Thackeray",
    },
    { ".id": "*2", address: "81.2.69.160", status: "waiting", "last-seen": "Rosalind", "mac-address": phone },
  ],
  "/ip/arp": [
    { address: "81.2.69.142", "mac-address": phone, complete: "true", status: "reachable", interface: "Elderberry" },
  ],
  "/ip/dns/static": [
    { name: "rosalind.thackeray.example", address: "192.168.88.20", type: "A", comment: "Elderberry" },
  ],
  "/ipv6/neighbor": [
    { address: "2a02:8109:9340:1:a677:33ff:fe1b:2c3d", "mac-address": phone, status: "stale" },
    { address: "fe80::a677:33ff:fe1b:2c3d", "mac-address": phone, status: "reachable" },
  ],
};
