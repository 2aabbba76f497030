// Reads and writes menus, the known ones and others, of a simulated router.
import assert from "node:assert/strict";
import { createRouterOsClient } from "@mtw/routeros-client";
import { startSimulator } from "@mtw/routeros-simulator";

const simulator = await startSimulator({
  tables: {
    "/ip/firewall/filter": [{ ".id": "*1", chain: "input", action: "drop", disabled: "false", bytes: "1000" }],
    "/system/resource": [{ version: "7.22.3 (stable)", uptime: "1d2h" }],
    "/app": [{ ".id": "*1", name: "pihole", running: "true" }],
    "/some/menu": [{ ".id": "*1", word: "any" }],
  },
});
const router = createRouterOsClient({ url: simulator.url, username: "mtw", password: "secret" });

// #region readme
const filters = await router.list("/ip/firewall/filter", { where: { chain: "input" } });
for (const { chain, action, bytes } of filters) console.log(chain, action, bytes); // always text: "1000"
const { version } = await router.get("/system/resource", { properties: ["version"] }); // a menu of one row
await router.set("/ip/firewall/filter", "*1", { disabled: "yes" }); // needs the policy write; `disable` does not compile
const [row] = await router.list("/some/menu"); // not known: any key goes
const [app] = await router.list("/app"); // not known either, but declared:

declare module "@mtw/routeros-client" {
  interface MenuMap {
    "/app": { kind: "table"; row: "name" | "running"; add: never; set: "disabled" };
  }
}
// #endregion

assert.equal(version, "7.22.3 (stable)");
assert.equal(app?.running, "true");
assert.equal(row?.word, "any");
// @ts-expect-error: the declaration above knows no such key
assert.equal(app?.size, undefined);
// @ts-expect-error: a filter has no such argument
await router.set("/ip/firewall/filter", "*1", { disable: "yes" });
const [filter] = await router.list("/ip/firewall/filter");
assert.equal(filter?.disabled, "yes");

await router.close();
await simulator.close();
