// Says where a device is, or what went wrong.
// Run: npx -y pnpm@12 exec node examples/src/handle-errors.ts https://192.168.88.1 mtw PASSWORD NAME
import { createNetwork, getDevice, isQueryError } from "@mtw/core";
import { createRouterOsClient, isRouterOsError } from "@mtw/routeros-client";

const [url = "https://192.168.88.1", username = "mtw", password = "", name = "laptop"] = process.argv.slice(2);
const network = createNetwork({ routers: [createRouterOsClient({ url, username, password })] });

// #region readme
try {
  console.log((await getDevice.run(network, { device_id: name })).access_point);
} catch (error) {
  if (isQueryError(error)) console.error(error.code, error.message, error.nearest);
  else if (isRouterOsError(error)) console.error(error.code, error.isRetryable, error.message, error.hint);
  else throw error;
}
// #endregion

await network.close();
