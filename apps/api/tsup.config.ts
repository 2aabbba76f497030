import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "../../tsup.base.ts";

const swaggerUi = createRequire(import.meta.url);
const shippedFiles = [
  "swagger-ui-bundle.js",
  "swagger-ui-bundle.js.LICENSE.txt",
  "swagger-ui.css",
  "favicon-32x32.png",
  "LICENSE",
  "NOTICE",
];

export default build({
  entry: { index: "src/index.ts", main: "src/main.ts", doctor: "src/doctor/main.ts" },
  target: "node22",
  // Copied, not depended on: the package has four times as much, and depends on one that reports each installation.
  onSuccess: async () => {
    const folder = new URL("./dist/swagger-ui/", import.meta.url);
    mkdirSync(folder, { recursive: true });
    for (const name of shippedFiles) copyFileSync(swaggerUi.resolve(`swagger-ui-dist/${name}`), new URL(name, folder));
  },
});
