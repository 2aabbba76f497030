import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "../../tsup.base.ts";

const swaggerUi = createRequire(import.meta.url);
/** Files of swagger-ui-dist, by the names that they get. */
const shippedFiles = {
  "swagger-ui-bundle.js": "swagger-ui-bundle.js",
  "swagger-ui-bundle.js.LICENSE.txt": "swagger-ui-bundle.js.LICENSE.txt",
  "swagger-ui.css": "swagger-ui.css",
  "favicon-32x32.png": "favicon-32x32.png",
  // Not under its own name: pnpm would take it for the license of the whole package.
  "swagger-ui.LICENSE.txt": "LICENSE",
  "swagger-ui.NOTICE.txt": "NOTICE",
};

export default build({
  entry: { index: "src/index.ts", main: "src/main.ts", doctor: "src/doctor/main.ts" },
  target: "node22",
  // Copied, not depended on: the package has four times as much, and depends on one that reports each installation.
  onSuccess: async () => {
    const folder = new URL("./dist/swagger-ui/", import.meta.url);
    mkdirSync(folder, { recursive: true });
    for (const [name, source] of Object.entries(shippedFiles)) {
      copyFileSync(swaggerUi.resolve(`swagger-ui-dist/${source}`), new URL(name, folder));
    }
  },
});
