// Gives up on a router that does not answer, in both layers.
import assert from "node:assert/strict";
import { createNetwork, listDevices } from "@mtw/core";
import { createRouterOsClient } from "@mtw/routeros-client";
import { startSimulator } from "@mtw/routeros-simulator";

const simulator = await startSimulator({});
simulator.addFault({ kind: "hang" });
const router = createRouterOsClient({ url: simulator.url, username: "mtw", password: "secret" });
const network = createNetwork({ routers: [router] });

// #region readme
const question = listDevices.run(network, {}, { signal: AbortSignal.timeout(100) });
await assert.rejects(question, { name: "TimeoutError" }); // the signal's own reason
const read = router.list("/ip/arp", { signal: AbortSignal.timeout(100) });
await assert.rejects(read, { name: "RouterOsError", code: "request_aborted" });
// #endregion

await network.close();
await simulator.close();
