// #region readme
import assert from "node:assert/strict";
import { createRouterOsClient } from "@mtw/routeros-client";
import { startSimulator } from "@mtw/routeros-simulator";

const tables = { "/ip/arp": [{ ".id": "*1", address: "192.0.2.5", "mac-address": "02:00:00:00:00:01" }] };
const simulator = await startSimulator({ tables, username: "mtw", password: "secret" });
const router = createRouterOsClient({ url: simulator.url, username: "mtw", password: "secret" });

simulator.addFault({ menu: "/ip/arp", kind: "reset", times: 1 });
assert.equal((await router.list("/ip/arp")).length, 1); // the read was repeated
assert.equal(simulator.countRequests("/ip/arp"), 2);
await router.close();
await simulator.close();
// #endregion
