import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packBundle } from "./pack-bundle.ts";

/** The file to write: the one that is named, or dist/mtw.mcpb. */
const output = process.argv[2] ?? fileURLToPath(new URL("../../dist/mtw.mcpb", import.meta.url));

await packBundle(output);
process.stdout.write(`Wrote ${output}, ${Math.ceil(statSync(output).size / 1000)} kB.\n`);
