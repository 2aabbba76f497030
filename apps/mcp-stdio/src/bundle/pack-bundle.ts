import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packExtension } from "@anthropic-ai/mcpb";
import manifest from "../../package.json" with { type: "json" };

const app = fileURLToPath(new URL("../../", import.meta.url));
const root = join(app, "../..");

/** Where each file of the bundle comes from. */
const sources: Readonly<Record<string, string>> = {
  "manifest.json": join(app, "manifest.json"),
  "dist/main.js": join(app, "dist/main.js"),
  "dist/vendors.json": join(app, "dist/vendors.json"),
  "dist/THIRD-PARTY-NOTICES.txt": join(app, "dist/THIRD-PARTY-NOTICES.txt"),
  LICENSE: join(root, "LICENSE"),
};

/**
 * Packs the built server into an MCPB file, which desktop programs install with one click.
 *
 * @throws when the server is not built, or the manifest is not what the format asks
 */
export async function packBundle(outputPath: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "mtw-bundle-"));
  try {
    mkdirSync(join(folder, "dist"));
    for (const [name, source] of Object.entries(sources)) copyFileSync(source, join(folder, name));
    writeFileSync(join(folder, "package.json"), packageJson());
    if (!(await packExtension({ extensionPath: folder, outputPath, silent: true }))) {
      throw new Error("The manifest or one of the files can't be packed.");
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Without it Node takes main.js for CommonJS. */
function packageJson(): string {
  const { name, version, license, type, engines } = manifest;
  return `${JSON.stringify({ name, version, license, type, engines }, null, 2)}\n`;
}
