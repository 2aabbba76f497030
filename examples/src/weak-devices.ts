// Lists the 5 GHz devices with a weak signal.
// Run: npx -y pnpm@12 exec node examples/src/weak-devices.ts https://192.168.88.1 mtw PASSWORD
const [url = "https://192.168.88.1", username = "mtw", password = ""] = process.argv.slice(2);

// #region readme
import { createNetwork, listDevices } from "@mtw/core";
import { createRouterOsClient } from "@mtw/routeros-client";

const router = createRouterOsClient({ url, username, password });
const network = createNetwork({ routers: [router] });

const { devices } = await listDevices.run(network, { band: "5ghz", max_signal_dbm: -60 });
for (const { name, access_point, signal_dbm } of devices) console.log(`${name}: ${signal_dbm} dBm at ${access_point}`);
await network.close();
// #endregion
