import { readFileSync } from "node:fs";
import { createVendorLookUp, type VendorTable } from "@mtw/environment";

/** Looks up the owner of a MAC address's block in the file that the build lays beside the program. */
export const lookUpVendor = createVendorLookUp(
  () => JSON.parse(readFileSync(new URL("./vendors.json", import.meta.url), "utf8")) as VendorTable,
);
