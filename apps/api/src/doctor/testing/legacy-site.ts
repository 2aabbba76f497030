import type { SimulatorTables } from "@mtw/routeros-simulator";

const cap = { name: "[78:9A:18:AA:BB:10]", identity: "Attic", address: "78:9A:18:AA:BB:10/27044" } as const;

/** A legacy CAPsMAN, which writes last-ip backwards and names CAPs by their MAC address in brackets. */
export const legacySite: SimulatorTables = {
  "/system/resource": [{ version: "7.12.1 (stable)", uptime: "3d", "board-name": "hAP ac^2" }],
  "/system/identity": [{ name: "Attic" }],
  "/caps-man/registration-table": [
    {
      bytes: "134180,167515",
      interface: "Attic 5G",
      "last-ip": "91.83.168.192",
      "mac-address": "A4:77:33:1B:2C:3D",
      "rx-rate": "52Mbps-20MHz/1S",
      "rx-signal": "-76",
      ssid: "Villa",
      uptime: "5h55m9s180ms",
    },
    { interface: "Attic 5G", "last-ip": "142.69.2.81", "mac-address": "A4:77:33:1B:2C:3E", "rx-signal": "-60" },
  ],
  "/caps-man/interface": [
    {
      configuration: "Villa",
      "current-channel": "5560/20-eeCe/ac/DP(27dBm)",
      "mac-address": "78:9A:18:AA:BB:15",
      "master-interface": "none",
      name: "Attic 5G",
      "radio-mac": "78:9A:18:AA:BB:15",
      running: "true",
    },
  ],
  "/caps-man/configuration": [{ name: "Villa", ssid: "Villa" }],
  "/caps-man/radio": [
    {
      interface: "Attic 5G",
      "radio-mac": "78:9A:18:AA:BB:15",
      "remote-cap-identity": cap.identity,
      "remote-cap-name": cap.name,
    },
  ],
  "/caps-man/remote-cap": [
    { ...cap, "base-mac": "78:9A:18:AA:BB:10", board: "wAP ac", state: "Run", version: "7.12.1" },
  ],
};
