import { build } from "../../tsup.base.ts";

export default build({
  entry: { index: "src/index.ts", main: "src/main.ts", doctor: "src/doctor/main.ts" },
  target: "node22",
});
