import { defineConfig } from "vitest/config";

// Tests run on the sources: the condition leads from one package to another without a build.
const conditions = ["@mtw/source", "module", "node", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.ts", "examples/**/*.test.ts", "docs/**/*.test.ts"],
    testTimeout: 20_000,
    onConsoleLog: (log) => {
      throw new Error(`A test wrote to the console: ${log}`);
    },
    coverage: {
      include: ["packages/normalize/src/**"],
      exclude: ["**/*.test.ts", "**/testing/**"],
      // Branches: what is left are the `?? ""` that the compiler asks for behind an index which is always there.
      thresholds: { lines: 100, functions: 100, statements: 100, branches: 96 },
    },
  },
});
