import { readFileSync, writeFileSync } from "node:fs";
import { type BundleManifest, describeManifest } from "./describe-manifest.ts";
import { describeServerJson, type ServerJson } from "./describe-server-json.ts";

/** Rewrites a file that programs outside read. */
function rewrite<Given>(name: string, describe: (given: Given) => Given): void {
  const file = new URL(`../../${name}`, import.meta.url);
  const given = JSON.parse(readFileSync(file, "utf8")) as Given;
  writeFileSync(file, `${JSON.stringify(describe(given), null, 2)}\n`);
}

rewrite<ServerJson>("server.json", describeServerJson);
rewrite<BundleManifest>("manifest.json", describeManifest);
