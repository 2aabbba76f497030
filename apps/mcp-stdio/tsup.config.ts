import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig, type Options } from "tsup";

const client = createRequire(new URL("../../packages/routeros-client/package.json", import.meta.url));
const environment = createRequire(new URL("../../packages/environment/package.json", import.meta.url));

/** What routeros-client uses of undici; the whole of it is half of the size that this file may have. */
const undiciParts = `
export { default as Agent } from "undici/lib/dispatcher/agent.js";
export { default as buildConnector } from "undici/lib/core/connect.js";
export { fetch } from "undici/lib/web/fetch/index.js";
`;

/** The SDK validates answers to elicitations, which this server never asks for. */
const noValidator = "export class AjvJsonSchemaValidator {}";

const trim: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "trim",
  setup: (build) => {
    build.onResolve({ filter: /^undici$/ }, () => ({ path: "undici", namespace: "trimmed" }));
    build.onResolve({ filter: /validation\/ajv-provider\.js$/ }, () => ({ path: "ajv", namespace: "trimmed" }));
    build.onLoad({ filter: /./, namespace: "trimmed" }, ({ path }) => ({
      contents: path === "undici" ? undiciParts : noValidator,
      resolveDir: dirname(client.resolve("./package.json")),
    }));
  },
};

/** Owners of MAC address blocks without their postal addresses. */
function writeVendors(): void {
  const entries = Object.entries(
    JSON.parse(readFileSync(environment.resolve("oui-data"), "utf8")) as Record<string, string>,
  );
  const owners = Object.fromEntries(entries.map(([prefix, entry]) => [prefix, entry.split("\n")[0]]));
  writeFileSync(new URL("./dist/vendors.json", import.meta.url), JSON.stringify(owners));
}

/** The licences of everything inside ask for their text to go along. */
function writeNotices(): void {
  const metafile = new URL("./dist/metafile-esm.json", import.meta.url);
  const { inputs } = JSON.parse(readFileSync(metafile, "utf8")) as { inputs: Record<string, unknown> };
  rmSync(metafile);
  const folders = Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? []);
  const notices = [...new Set(folders)].sort().map(noticeOf);
  writeFileSync(new URL("./dist/THIRD-PARTY-NOTICES.txt", import.meta.url), notices.join("\n"));
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFacts;
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8") : ""}\n${"-".repeat(80)}\n`;
}

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

// One file that needs nothing installed: a client that runs it through npx has one package to fetch.
export default defineConfig({
  entry: { main: "src/main.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  minify: true,
  // For `node --enable-source-maps`: names and lines. The sources themselves would be two thirds of the package.
  sourcemap: true,
  splitting: false,
  noExternal: [/./],
  esbuildPlugins: [trim],
  esbuildOptions: (options) => {
    // From the sources, so that what is not used is left out.
    options.conditions = ["@mtw/source"];
    options.alias = { ofetch: client.resolve("ofetch").replace(/node\.[cm]js$/, "index.mjs") };
    options.legalComments = "none";
    options.sourcesContent = false;
  },
  // CommonJS inside asks for Node's own modules.
  banner: { js: 'import{createRequire as mtwRequire}from"node:module";const require=mtwRequire(import.meta.url);' },
  metafile: true,
  onSuccess: async () => {
    writeVendors();
    writeNotices();
  },
});
