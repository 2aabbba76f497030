// Counts the devices of the routers that the environment names.
// Run: ROUTEROS_URL=… npx -y pnpm@12 exec node examples/src/read-environment.ts
// #region readme
import { listDevices } from "@mtw/core";
import { createLogger, openNetwork, readNetworkEnvironment } from "@mtw/environment";

const { config, problems } = await readNetworkEnvironment(process.env);
if (problems) throw new Error(problems.join("\n"));
const network = openNetwork(config, { log: createLogger(config.logLevel) });
console.log((await listDevices.run(network)).total);
await network.close();
// #endregion
