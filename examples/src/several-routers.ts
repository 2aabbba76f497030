// Two routers, one of which is switched off.
import { createNetwork, listDevices } from "@mtw/core";
import { createRouterOsClient } from "@mtw/routeros-client";
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";

const simulator = await startSimulator({ tables: houseScenario({ seed: 1 }) });
const absent = await startSimulator({});
await absent.close();
const gateway = createRouterOsClient({ url: simulator.url, username: "mtw", password: "secret" });
const attic = createRouterOsClient({ url: absent.url, username: "mtw", password: "secret" });

// #region readme
const network = createNetwork({
  routers: [gateway, { name: "attic", client: attic }],
  onFailure: ({ change, router, code }) => console.error(`${router}: ${code} has ${change}`),
});
const { total, quality, warnings } = await listDevices.run(network, { limit: 1 });
console.log(`${total} devices, ${quality}: ${warnings[0]?.code} of ${warnings[0]?.router}`);
// #endregion

await network.close();
await simulator.close();
