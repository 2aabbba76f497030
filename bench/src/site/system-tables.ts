import type { SimulatorTables } from "@mtw/routeros-simulator";

/** The controller itself, without its name: no radios of its own. */
export const systemTables: SimulatorTables = {
  "/interface/ethernet": Array.from({ length: 8 }, (_, index) => ({
    ".id": `*${index + 1}`,
    "default-name": `ether${index + 1}`,
    disabled: "false",
    "mac-address": `2C:C8:1B:9D:40:2${index + 1}`,
    name: `ether${index + 1}`,
    "orig-mac-address": `2C:C8:1B:9D:40:2${index + 1}`,
    running: "true",
  })),
  "/system/resource": [
    {
      "architecture-name": "arm64",
      "board-name": "CCR2004-1G-12S+2XS",
      "cpu-count": "4",
      "cpu-load": "7",
      "free-memory": "3757071872",
      platform: "MikroTik",
      "total-memory": "4294967296",
      uptime: "3w2d4h14m",
      version: "7.24.2 (stable)",
    },
  ],
  "/system/routerboard": [{ "board-name": "CCR2004-1G-12S+2XS", model: "CCR2004-1G-12S+2XS", routerboard: "true" }],
};
