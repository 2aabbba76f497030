import type { TableState } from "../reading/table-state.ts";
import type { RouterReport } from "./router-report.ts";
import { stacksInUse } from "./router-row.ts";
import { saidOf } from "./said-of.ts";
import type { RouterHealth } from "./snapshot.ts";

/** How one router and each of its tables is doing. */
export function healthOf(report: RouterReport, builtAt: number): RouterHealth {
  const { error } = report;
  return {
    name: report.view.name,
    state: report.state,
    stacks: stacksInUse(report),
    routeros_version: report.view.routeros_version,
    last_success_at: lastSuccess(report.tables),
    error: error && {
      code: error.reportedAs,
      message: saidOf(error, { name: report.view.name, url: report.url }),
      hint: error.hint,
    },
    tables: report.tables.flatMap((state) => tableHealth(state, builtAt)),
  };
}

function lastSuccess(tables: readonly TableState<unknown>[]): string | null {
  const latest = Math.max(0, ...tables.map((state) => state.readAt ?? 0));
  return latest === 0 ? null : new Date(latest).toISOString();
}

function tableHealth(state: TableState<unknown>, builtAt: number): RouterHealth["tables"] {
  if (state.condition === "unread") return [];
  return [
    {
      menu: state.menu,
      state: state.condition,
      age_seconds: state.readAt === null ? null : (builtAt - state.readAt) / 1000,
      row_count: state.records.length,
      read_seconds: state.readSeconds,
    },
  ];
}
