import { readFileSync } from "node:fs";

// One folder up from src/ as well as from dist/.
const manifest: { readonly version: string } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

/** Version of this package. */
export const version = manifest.version;
