import { judgeFiles } from "../places.ts";
import type { OmittedRun, Run } from "../run.ts";

const legacy = [
  "server-initialize",
  "server-session-lifecycle",
  "ping",
  "tools-list",
  "resources-list",
  "prompts-list",
  "dns-rebinding-protection",
  "server-sse-multiple-streams",
];

const modern = [
  "tools-list",
  "resources-list",
  "prompts-list",
  "caching",
  "http-header-validation",
  "sep-2164-resource-not-found",
  "dns-rebinding-protection",
  "server-sse-multiple-streams",
];

const baseline = ["--expected-failures", "conformance/expected-failures.yml"];

/** The scenarios that need no fixture, against the API in front of a simulated router. */
export const serverRuns: readonly Run[] = [
  ...legacy.map((scenario) => scenarioRun("2025-11-25", scenario)),
  ...modern.map((scenario) => scenarioRun("2026-07-28", scenario)),
  scenarioRun("2026-07-28", "server-stateless", baseline),
];

/** The scenarios that do not fit the API, though they need no fixture. */
export const omittedServerRuns: readonly OmittedRun[] = [
  { leg: "server", name: "2025-11-25/logging-set-level", reason: "the server does not declare logging" },
];

function scenarioRun(revision: string, scenario: string, more: readonly string[] = []): Run {
  return {
    leg: "server",
    name: `${revision}/${scenario}`,
    server: "api",
    command: ({ keyedUrl, folder }) => [
      judgeFiles.conformance,
      "server",
      ...["--url", keyedUrl],
      ...["--spec-version", revision],
      ...["--scenario", scenario],
      ...more,
      ...["-o", folder],
    ],
    exitCode: 0,
    proof: { kind: "checks" },
    timeoutMs: 30_000,
  };
}
