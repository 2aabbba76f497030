import type { Issue } from "@mtw/normalize";
import type { RouterOsError } from "@mtw/routeros-client";
import type { TableState } from "../reading/table-state.ts";
import type { Warning } from "./snapshot.ts";

/** Codes that only warnings have; the others are those of the router's errors. */
export const warningCodes = {
  sudden_loss: {
    hint: "Wait for the next reading: it confirms the loss or brings the devices back.",
    description:
      "More than half of a router's devices, and at least four, vanished at once; they are kept until the next reading.",
  },
  unreadable_value: {
    hint: "Report it with the RouterOS version: the value's form is not known yet.",
    description:
      "Values of a field, or rows for want of their key field, could not be read; they are null or left out.",
  },
} as const;

/** Says what is missing from a router's contribution: the router's own failure, failed tables, unreadable values. */
export function warningsOf(
  router: string,
  { states, failure }: { states: readonly TableState<unknown>[]; failure: RouterOsError | null },
): Warning[] {
  const ofRouter = failure ? [warningOf(router, null, failure)] : [];
  const ofTables = states.flatMap(({ menu, error }) =>
    error && error !== failure && error.reportedAs !== failure?.reportedAs ? [warningOf(router, menu, error)] : [],
  );
  const ofRows = states.flatMap((state) => [...lossWarnings(router, state), ...issueWarnings(router, state.issues)]);
  return [...ofRouter, ...ofTables, ...ofRows];
}

function lossWarnings(router: string, { menu, keptCount, records }: TableState<unknown>): Warning[] {
  if (keptCount === 0) return [];
  const message = `${keptCount} of ${records.length} devices vanished from ${menu} at once; they are kept until the next reading.`;
  return [{ code: "sudden_loss", router, menu, message, hint: warningCodes.sudden_loss.hint }];
}

const warningOf = (router: string, menu: string | null, error: RouterOsError): Warning => ({
  code: error.reportedAs,
  router,
  menu,
  message: error.message,
  hint: error.hint,
});

/** One warning for each field of a table, so that 50,000 odd rows make one line. */
function issueWarnings(router: string, issues: readonly Issue[]): Warning[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.field);
    if (group) group.push(issue);
    else groups.set(issue.field, [issue]);
  }
  return [...groups].map(([field, group]) => issueWarning(router, field, group as [Issue, ...Issue[]]));
}

function issueWarning(router: string, field: string, [first, ...others]: readonly [Issue, ...Issue[]]): Warning {
  const count = others.length + 1;
  const values = count === 1 ? "1 value" : `${count} values`;
  const example = first.value === null ? "it is missing" : `such as ${JSON.stringify(first.value)}`;
  return {
    code: "unreadable_value",
    router,
    menu: first.menu,
    message: `${values} of ${field} in ${first.menu} could not be read: ${example}.`,
    hint: warningCodes.unreadable_value.hint,
  };
}
