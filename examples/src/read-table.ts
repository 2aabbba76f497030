// Prints the ARP table of a router.
// Run: npx -y pnpm@12 exec node examples/src/read-table.ts https://192.168.88.1 mtw PASSWORD
const [url = "https://192.168.88.1", username = "mtw", password = ""] = process.argv.slice(2);

// #region readme
import { createRouterOsClient, isRouterOsError } from "@mtw/routeros-client";

const router = createRouterOsClient({ url, username, password });
try {
  for (const row of await router.list("/ip/arp")) console.log(row.address, row["mac-address"]);
} catch (error) {
  if (!isRouterOsError(error)) throw error;
  console.error(`${error.code}: ${error.message} ${error.hint}`);
} finally {
  await router.close();
}
// #endregion
