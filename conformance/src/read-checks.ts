import { readdirSync, readFileSync } from "node:fs";

/** A check as the conformance tool writes it down. */
export interface Check {
  readonly id: string;
  readonly status: "SUCCESS" | "FAILURE" | "WARNING" | "SKIPPED" | "INFO";
  readonly errorMessage?: string;
}

/** A scenario that ran. */
export interface Scenario {
  readonly name: string;
  readonly checks: readonly Check[];
}

/** Reads what the tool left in its folder: a folder `server-NAME-TIME` for each scenario. */
export function readChecks(folder: string): readonly Scenario[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith("server-"))
    .map((name) => ({
      name: name.replace(/^server-/, "").replace(/-\d{4}-\d{2}-\d{2}T[\d-]+Z$/, ""),
      checks: JSON.parse(readFileSync(`${folder}/${name}/checks.json`, "utf8")) as Check[],
    }));
}

/** Tells whether a scenario came to a judgement; that the messages are well formed is none on what they mean. */
export function isJudged({ checks }: Scenario): boolean {
  return checks.some(({ id, status }) => status !== "SKIPPED" && status !== "INFO" && id !== "wire-schema-valid");
}
