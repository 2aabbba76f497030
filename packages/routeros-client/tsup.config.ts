import { build } from "../../tsup.base.ts";

export default build({
  entry: { index: "src/index.ts", "routeros-types": "src/routeros-types.ts" },
  target: "node20",
});
