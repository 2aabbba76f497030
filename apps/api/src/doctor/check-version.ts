import { isOlderThan, readRows, systemResource } from "@mtw/normalize";
import { type Finding, fail, ok, warn } from "./finding.ts";
import type { TableReading } from "./read-table.ts";

const upgrade = "update it: /system package update";

/** Tells which RouterOS it is and on what, and whether it is new enough. */
export function checkVersion({ answer }: TableReading): Finding {
  const rows = answer.state === "present" ? answer.rows : [];
  const { version, board_name, architecture } = readRows(systemResource, rows).records[0] ?? {};
  const board = `${board_name ?? "an unnamed board"} (${architecture ?? "unknown architecture"})`;
  if (version == null) {
    return warn("version", `RouterOS on ${board} does not tell a version that can be read`, "report it, with --dump");
  }
  const found = `RouterOS ${version} on ${board}`;
  if (isOlderThan(version, 7, 1)) return fail("version", found, `REST came with 7.1; ${upgrade}`);
  return isOlderThan(version, 7, 9)
    ? warn("version", found, `7.9 or newer is better; ${upgrade}`)
    : ok("version", found);
}
