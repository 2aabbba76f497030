import { judgeFiles } from "../places.ts";
import type { Run } from "../run.ts";

/** The frozen sets of requirements of two revisions, against the fixture behind the MCP door of the API. */
export const stackRuns: readonly Run[] = ["2025-11-25", "2026-07-28"].map((revision) => ({
  leg: "stack",
  name: `requirements-${revision}`,
  server: "fixture",
  command: ({ keyedUrl, folder }) => [
    judgeFiles.conformance,
    "server",
    ...["--url", keyedUrl],
    ...["--requirements", revision],
    ...["-o", folder],
  ],
  exitCode: 0,
  proof: { kind: "checks" },
  timeoutMs: 60_000,
}));
