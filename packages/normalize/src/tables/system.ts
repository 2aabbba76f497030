import { defineSingleton } from "../define-table.ts";
import { duration } from "../parse/duration.ts";
import { percent } from "../parse/integer.ts";
import { size } from "../parse/size.ts";
import { text, word } from "../parse/text.ts";
import { version } from "../parse/version.ts";

const source = "RouterOS 7.24 /system/resource";

/** What the router is and how busy it is. */
export const systemResource = defineSingleton("/system/resource", {
  version: { from: ["version"], kind: version, description: "RouterOS version without its channel.", source },
  uptime_seconds: { from: ["uptime"], kind: duration, description: "Time since the router started.", source },
  board_name: { from: ["board-name"], kind: word, description: "Board name, such as hAP ax^3.", source },
  architecture: { from: ["architecture-name"], kind: word, description: "CPU architecture.", source },
  cpu_load_percent: { from: ["cpu-load"], kind: percent, description: "CPU load over all cores.", source },
  memory_total_bytes: { from: ["total-memory"], kind: size, description: "Memory of the router.", source },
  memory_free_bytes: { from: ["free-memory"], kind: size, description: "Memory not in use.", source },
});

/** The router's name. */
export const systemIdentity = defineSingleton("/system/identity", {
  identity: { from: ["name"], kind: text, description: "System identity.", source: "RouterOS /system/identity" },
});

/** The router's hardware; the menu is missing on CHR and x86. */
export const systemRouterboard = defineSingleton("/system/routerboard", {
  model: {
    from: ["model"],
    kind: word,
    description: "Product code of the board.",
    source: "RouterOS /system/routerboard",
  },
  board_name: { from: ["board-name"], kind: word, description: "Board name.", source: "RouterOS /system/routerboard" },
});
