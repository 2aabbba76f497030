import { build } from "../../tsup.base.ts";

export default build({
  entry: { index: "src/index.ts", legacy: "src/legacy.ts", modern: "src/modern.ts" },
  target: "node20",
});
