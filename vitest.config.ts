import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Answers of real routers, which are not part of the project: where the folder is, suites of their own read it.
const captures = process.env.MTW_CAPTURES ?? fileURLToPath(new URL("../shared/captures", import.meta.url));
const hasCaptures = existsSync(captures);
if (!hasCaptures) {
  process.stderr.write(
    `The captures suites are skipped: there is no folder ${captures} (MTW_CAPTURES names another).\n`,
  );
}

// Tests run on the sources: the condition leads from one package to another without a build.
const conditions = ["@mtw/source", "module", "node", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["{packages,apps}/*/src/**/*.test.ts", "{deploy,docs,examples,release}/**/*.test.ts"],
    env: { MTW_CAPTURES: hasCaptures ? captures : "" },
    testTimeout: 20_000,
    onConsoleLog: (log) => {
      throw new Error(`A test wrote to the console: ${log}`);
    },
    coverage: {
      reporter: ["text-summary"],
      include: ["packages/normalize/src/**"],
      exclude: ["**/*.test.ts", "**/testing/**"],
      // Branches: what is left are the `?? ""` that the compiler asks for behind an index which is always there.
      thresholds: { lines: 100, functions: 100, statements: 100, branches: 96 },
    },
  },
});
