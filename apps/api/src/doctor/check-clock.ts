import { parseDateTime, parseGmtOffset } from "@mtw/normalize";
import { isRouterOsError, type RouterOsClient } from "@mtw/routeros-client";
import { type Finding, ok, warn } from "./finding.ts";

const mostSkewSeconds = 60;
const synchronize = "on the router: /system ntp client set enabled=yes servers=pool.ntp.org";

/** Compares the router's clock with this machine's. */
export async function checkClock(client: RouterOsClient, now: () => number): Promise<Finding> {
  const askedAt = now();
  try {
    const row: Texts = await client.get("/system/clock", { properties: ["date", "time", "gmt-offset"] });
    return compare(row, (askedAt + now()) / 2);
  } catch (error) {
    if (!isRouterOsError(error)) throw error;
    const todo = error.code === "menu_absent" ? "nothing, if this is a replayed dump: it has no clock" : error.hint;
    return warn("clock", `the router does not tell its time: ${error.message}`, todo);
  }
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
