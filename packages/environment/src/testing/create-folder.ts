import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Makes a folder for the tests of a file; what it returns writes a file there and tells its path. */
export function createFolder(): (name: string, content: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "mtw-environment-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
}
