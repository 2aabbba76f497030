import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeApi } from "@mtw/api";
import { environmentPage } from "./environment-page.ts";
import { errorsPage } from "./errors-page.ts";
import { fieldsPage } from "./fields-page.ts";
import { menuRows } from "./menu-rows.ts";
import { misbehavingPage } from "./misbehaving-page.ts";
import { withExamples } from "./readme-examples.ts";
import { restPage } from "./rest-page.ts";
import { toolsPage } from "./tools-page.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => {
  try {
    return readFileSync(new URL(path, root), "utf8");
  } catch {
    return "";
  }
};
const { version } = JSON.parse(read("apps/api/package.json")) as { version: string };

/** Pages of which only the code is made. */
const pagesWithExamples = [
  "README.md",
  "docs/typescript.md",
  "apps/api/README.md",
  ...["core", "environment", "mcp", "normalize", "routeros-client", "routeros-simulator"].map(
    (name) => `packages/${name}/README.md`,
  ),
];

/** Home Assistant offers an update when this version changes. */
const addOnPath = "deploy/home-assistant/mtw_wifi/config.yaml";

/** Every file that is made from code, and how. */
const files: Readonly<Record<string, () => string>> = {
  "docs/fields.md": fieldsPage,
  "docs/errors.md": errorsPage,
  "docs/environment.md": () => environmentPage(read("examples/routers.yaml")),
  "docs/misbehaving-routers.md": misbehavingPage,
  "docs/rest.md": () => restPage(describeApi(version)),
  "docs/tools.md": toolsPage,
  "docs/openapi.json": () => `${JSON.stringify(describeApi(version), null, 2)}\n`,
  "packages/routeros-client/src/rows.generated.ts": menuRows,
  [addOnPath]: () => read(addOnPath).replace(/^version: .*$/m, `version: "${version}"`),
  ...Object.fromEntries(pagesWithExamples.map((path) => [path, () => withExamples(read(path), read)])),
};

const isCheck = process.argv.includes("--check");
const stale = Object.entries(files).filter(([path, make]) => make() !== read(path));
for (const [path, make] of stale) {
  if (isCheck) process.stderr.write(`${path} is not what the code says. Run: npx -y pnpm@12 run docs\n`);
  else writeFileSync(fileURLToPath(new URL(path, root)), make());
}
process.stdout.write(
  isCheck
    ? `${stale.length} of ${Object.keys(files).length} generated files are stale.\n`
    : `Wrote ${stale.map(([path]) => path).join(", ") || "nothing: all were up to date"}.\n`,
);
if (isCheck && stale.length > 0) process.exitCode = 1;
