import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rootFolder } from "../places.ts";
import type { Gate } from "./gate.ts";

interface Budget {
  readonly folder: string;
  /** Minified and gzipped, with all that it imports but `without`. */
  readonly maximumBytes: number;
  readonly without: readonly string[];
  /** Files to take for a dependency in place of what Node would load. */
  readonly alias?: Readonly<Record<string, string>>;
}

const client = createRequire(new URL("../../../packages/routeros-client/package.json", import.meta.url));

const budgets: readonly Budget[] = [
  {
    folder: "packages/routeros-client",
    // Of these, 3.7 kB are ofetch.
    maximumBytes: 12_000,
    without: ["undici"],
    // Node's entry of ofetch adds a fetch for Node before 18, which never runs here.
    alias: { ofetch: client.resolve("ofetch").replace(/node\.[cm]js$/, "index.mjs") },
  },
  { folder: "packages/normalize", maximumBytes: 30_000, without: ["zod"] },
];

/** What a program has to load for a package. */
export const sizes: Gate = {
  name: "sizes",
  run: async () => {
    const measured = await Promise.all(budgets.map(async (budget) => ({ ...budget, bytes: await measure(budget) })));
    return {
      summary: measured.map((one) => `${one.folder} ${sizeText(one.bytes, one.maximumBytes)}`).join(", "),
      problems: measured.filter((one) => one.bytes > one.maximumBytes).map((one) => `${one.folder} is too large.`),
    };
  },
};

function sizeText(bytes: number, maximumBytes: number): string {
  return `${(bytes / 1000).toFixed(1)} of ${maximumBytes / 1000} kB`;
}

async function measure({ folder, without, alias = {} }: Budget): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`${rootFolder}${folder}/dist/index.js`],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    external: [...without],
    alias,
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
