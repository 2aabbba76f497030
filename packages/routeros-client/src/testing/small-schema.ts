import type { MenuSchema } from "../menu-types/menu-schema.ts";

/** A RouterOS of a handful of menus: each kind once, two tables that share keys, and a menu that tells no keys. */
export const smallSchema: MenuSchema = {
  routeros: "7.99 (test)",
  source: "a router that is not there",
  menus: {
    "": { kind: "commands", readable: [], add: [], set: [], commands: ["ping"] },
    "/ip/arp": {
      kind: "table",
      readable: ["about", "address", "comment", "disabled", "interface", "status"],
      add: ["address", "comment", "copy-from", "disabled", "interface"],
      set: ["address", "comment", "disabled", "interface", "numbers"],
      commands: [],
    },
    "/ip/client": {
      kind: "table",
      readable: ["comment", "disabled", "interface", "address"],
      add: [],
      set: ["numbers", "comment", "disabled", "interface", "address"],
      commands: ["renew", "release"],
    },
    "/ip/settings": { kind: "singleton", readable: ["forward"], add: [], set: ["forward"], commands: [] },
    "/log": { kind: "table", readable: ["message", "topics"], add: [], set: [], commands: [] },
    "/secret": { kind: "singleton", readable: [], add: [], set: [], commands: [] },
  },
};
