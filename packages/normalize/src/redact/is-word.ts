import { parseMac } from "../parse/mac.ts";

/** States, modes and types are in lower case: `wpa2-psk`, `ap-bridge`, `arm64`, `use-tag`. */
const stateForm = /^[a-z][a-z0-9]{0,15}(?:[-_/][a-z0-9]{1,15}){0,4}$/;
const capitalWords = new Set(["Ok", "Run", "A", "AAAA", "CNAME", "FWD", "MX", "NS", "NXDOMAIN", "SRV", "TXT"]);

/** Tells whether a text looks like one of RouterOS's own words. */
export function isStateWord(text: string): boolean {
  return capitalWords.has(text) || (stateForm.test(text) && parseMac(text) === null);
}

const families =
  "Audience BaseBox CCR CHR CRS CSS Chateau Cube DISC DynaDish FiberBox Groove KNOT LDF LHG LtAP Metal NetBox NetMetal " +
  "NetPower OmniTIK PowerBox QRT RB RBcAP RBhAP RBmAP RBwAP ROSE RouterBOARD SXT SXTsq Wireless cAP hAP hEX mANTBox mAP wAP x86";
const familyForm = new RegExp(`^(?:${families.split(" ").join("|")})(?![a-z])`);
const codeForm = /^[A-Z]{1,4}\d{2}/;
const productForm = /^[\w^+&./()-]{1,40}(?: [\w^+&./()-]{1,16}){0,3}$/;
const addressForm = /\d+\.\d+\.\d+|[0-9a-f]{12}|(?:[0-9a-f]{2}[-.]){4}/i;

/** Tells whether a text looks like a MikroTik product or its code: `hAP ax^3`, `RB5009UG+S+`, `C53UiG+5HPaxD2HPaxD`. */
export function isProductName(text: string): boolean {
  return productForm.test(text) && !addressForm.test(text) && (familyForm.test(text) || codeForm.test(text));
}
