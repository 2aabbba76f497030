import { parseDateTime, parseGmtOffset } from "@mtw/normalize";
import type { Answer } from "./create-patient-ask.ts";
import { type Finding, ok, warn } from "./finding.ts";
import type { TimedReader } from "./read-table.ts";

const mostSkewSeconds = 60;
const synchronize = "on the router: /system ntp client set enabled=yes servers=pool.ntp.org";

/** Compares the router's clock with this machine's. */
export async function checkClock(reader: TimedReader, now: () => number): Promise<Finding> {
  const { answer, milliseconds } = await reader.readClock();
  // The router looked at its clock about half-way between the question and the answer.
  return answer.state === "present" ? compare(answer.rows[0] ?? {}, now() - milliseconds / 2) : untold(answer);
}

function untold(answer: Exclude<Answer, { state: "present" }>): Finding {
  const found = "the router does not tell its time";
  if (answer.state === "failed") return warn("clock", `${found}: ${answer.error.message}`, answer.error.hint);
  return warn("clock", `${found}: ${answer.detail}`, "nothing, if this is a replayed dump: it has no clock");
}

type Texts = Readonly<Record<string, string | undefined>>;

function compare(row: Texts, here: number): Finding {
  const offset = parseGmtOffset(row["gmt-offset"] ?? "");
  const there = parseDateTime(`${row.date} ${row.time}`, offset ?? 0);
  if (there === null) return warn("clock", `the router's clock is not set: ${row.date} ${row.time}`, synchronize);
  const seconds = Math.round((Date.parse(there) - here) / 1000);
  const found = seconds === 0 ? "the router's clock agrees" : `the router's clock is ${difference(seconds)}`;
  if (Math.abs(seconds) <= mostSkewSeconds) return ok("clock", found);
  return warn("clock", found, `${synchronize}; and check this machine's own clock`);
}

const difference = (seconds: number): string => `${Math.abs(seconds)} s ${seconds > 0 ? "fast" : "slow"}`;
