import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { smallSchema } from "../testing/small-schema.ts";
import { augmentationFile } from "./type-files.ts";

const folder = mkdtempSync(join(tmpdir(), "routeros-types-"));
afterAll(() => rmSync(folder, { recursive: true }));

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const base = source("../../../../tsconfig.base.json");
const tsconfig = {
  extends: base,
  compilerOptions: {
    paths: { "@mtw/routeros-client": [source("../index.ts")] },
    typeRoots: [source("../../../../node_modules/@types")],
  },
  files: ["menus.d.ts", "use.ts"],
};

const use = `import type { RouterOsClient, RowOf } from "@mtw/routeros-client";

export async function use(router: RouterOsClient): Promise<(string | undefined)[]> {
  await router.add("/ip/arp", { address: "10.0.0.1" });
  await router.set("/ip/settings", null, { forward: "yes" });
  const row: RowOf<"/ip/client"> = { ".id": "*1", address: "10.0.0.1" };
  // @ts-expect-error: this router has no such key
  await router.set("/ip/arp", "*1", { "mac-address": "02:00:00:00:00:01" });
  // @ts-expect-error: nor an add here
  await router.add("/ip/client", {});
  // @ts-expect-error: nor this one in its rows
  const [{ dhcp } = {}] = await router.list("/ip/arp");
  // @ts-expect-error: this router has rows there, not one row
  await router.get("/ip/arp");
  await router.get("/ip/settings");
  // The package knows this menu, the router does not: any key goes.
  const [lease] = await router.list("/ip/dhcp-server/lease");
  const [secret] = await router.list("/secret");
  return [row.address, lease?.nonsense, secret?.anything];
}
`;

/** What the compiler prints about the files in the folder. */
function compile(): string {
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  try {
    return execFileSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error);
  }
}

test("puts the menus of a router in the place of the package's own", () => {
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  writeFileSync(join(folder, "menus.d.ts"), augmentationFile(smallSchema));
  writeFileSync(join(folder, "use.ts"), use);
  expect(compile()).toBe("");
}, 60_000);
