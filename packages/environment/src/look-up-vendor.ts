import { createRequire } from "node:module";
import { createVendorLookUp, type VendorTable } from "./create-vendor-look-up.ts";

/** Looks up the owner of a MAC address's block in the IEEE's list, which is loaded at the first call. */
export const lookUpVendor = /* @__PURE__ */ createVendorLookUp(
  () => createRequire(import.meta.url)("oui-data") as VendorTable,
);
