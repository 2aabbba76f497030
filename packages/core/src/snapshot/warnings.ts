import type { Issue } from "@mtw/normalize";
import type { RouterOsError } from "@mtw/routeros-client";
import type { TableState } from "../reading/table-state.ts";
import { type NamedUrl, saidOf } from "./said-of.ts";
import type { Warning } from "./snapshot.ts";

/** Codes that only warnings have; the others are those of the router's errors. */
export const warningCodes = {
  sudden_loss: {
    hint: "Wait for the next reading: it confirms the loss or brings the devices back.",
    description:
      "More than half of a router's devices, and at least four, vanished at once; they are kept until the next reading.",
  },
  router_slow: {
    hint: "Ask again for newer data. If it stays so: look at the router's CPU load, and at how long each table takes in GET /health.",
    description:
      "A router takes so long to answer that the last good data is served meanwhile, or what is known of it so far.",
  },
  unreadable_value: {
    hint: "Report it with the RouterOS version: the value's form is not known yet.",
    description:
      "Values of a field, or rows for want of their key field, could not be read; they are null or left out.",
  },
} as const;

/** What warnings are made of. */
interface Trouble {
  readonly router: NamedUrl;
  readonly states: readonly TableState<unknown>[];
  /** Why the router itself does not answer. */
  readonly failure: RouterOsError | null;
  /** When the refresh began that the snapshot did not wait for. */
  readonly lateSince: number | null;
  readonly builtAt: number;
}

/** Says what a router's contribution lacks: its own failure, failed tables, a refresh under way, unreadable values. */
export function warningsOf({ router, states, failure, lateSince, builtAt }: Trouble): Warning[] {
  const { name } = router;
  const ofRouter = failure ? [warningOf(router, null, failure)] : [];
  const ofRefresh = lateSince === null ? [] : [slowWarning(name, (builtAt - lateSince) / 1000)];
  // While the router does not answer at all, nothing new is known of its tables.
  const ofTables = failure ? [] : states.flatMap(({ menu, error }) => (error ? [warningOf(router, menu, error)] : []));
  const ofRows = states.flatMap((state) => [...lossWarnings(name, state), ...issueWarnings(name, state.issues)]);
  return [...ofRouter, ...ofRefresh, ...ofTables, ...ofRows];
}

function slowWarning(router: string, seconds: number): Warning {
  const message = `${router} has been answering for ${seconds.toFixed(1)} s; what is known of it is served meanwhile.`;
  return { code: "router_slow", router, menu: null, message, hint: warningCodes.router_slow.hint };
}

function lossWarnings(router: string, { menu, keptCount, records }: TableState<unknown>): Warning[] {
  if (keptCount === 0) return [];
  const message = `${keptCount} of ${records.length} devices vanished from ${menu} at once; they are kept until the next reading.`;
  return [{ code: "sudden_loss", router, menu, message, hint: warningCodes.sudden_loss.hint }];
}

const warningOf = (router: NamedUrl, menu: string | null, error: RouterOsError): Warning => ({
  code: error.reportedAs,
  router: router.name,
  menu,
  message: saidOf(error, router),
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
