// #region readme
import { createNetwork, listDevices } from "@mtw/core";
import { createRouterOsClient } from "@mtw/routeros-client";
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";

const simulator = await startSimulator({ tables: houseScenario({ seed: 1 }) });
simulator.addFault({ menu: "/ip/dhcp-server/lease", kind: "status", status: 500 });

const router = createRouterOsClient({
  url: simulator.url,
  username: "any",
  password: "any",
  retry: { maxAttempts: 1 },
});
const network = createNetwork({ routers: [router] });
const { count, quality, warnings } = await listDevices.run(network);
console.log(`${count} devices, ${quality}: ${warnings[0]?.menu}`);

await network.close();
await simulator.close();
// #endregion
