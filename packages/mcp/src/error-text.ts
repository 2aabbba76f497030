import { isQueryError, type QueryError, type QueryErrorCode, type Router, type RouterHealth } from "@mtw/core";
import type { McpContext } from "./context.ts";

/** How many names, addresses or routers an error lists. */
const listed = 3;

/** What to do about a question that can't be answered as it was asked. */
const queryNextSteps = {
  invalid_query: () => "Correct the arguments and call again.",
  unknown_device: ({ nearest }) =>
    nearest.length > 0
      ? `Nearest: ${nearest.map(quoted).join(", ")}. Use one of these, or search with list_devices (name).`
      : "Search with list_devices (name). Devices that are off or out of range are not connected.",
  unknown_router: ({ nearest }) =>
    `${nearest.length > 0 ? `Nearest: ${nearest.map(quoted).join(", ")}. ` : ""}get_system_info lists the routers.`,
  ambiguous_device: ({ candidates }) => `Call again with one of these as device_id: ${listOf(candidates)}.`,
} as const satisfies Record<QueryErrorCode, (error: QueryError) => string>;

/** What to do about a router that can't be read; by the codes that answers report. */
const routerNextSteps: Readonly<Record<string, string>> = {
  router_unreachable:
    "Retry in 10 s. If it stays so, ask the user to check the router's power, network and www service.",
  router_timeout: "Retry in 10 s. If it stays so, the router is overloaded or blocked: ask the user to look at it.",
  router_auth_failed: "Ask the user to check ROUTEROS_USERNAME and ROUTEROS_PASSWORD. Retrying does not help.",
  router_forbidden: "Ask the user to give the RouterOS user's group the policies read, api and rest-api.",
  router_tls_failed: "Ask the user to set ROUTEROS_TLS_FINGERPRINT or ROUTEROS_TLS_CA_FILE. Retrying does not help.",
};
const routerNextStep = "Retry in 10 s. If it stays so, call health_check and tell the user which table fails.";

/** Says what went wrong and what to do next, for a model; nothing of the inside, no address, no secret. */
export async function errorText(error: unknown, context: McpContext): Promise<string> {
  if (isQueryError(error)) return `${error.code}: ${error.message} ${queryNextSteps[error.code](error)}`;
  const code = reportedCodeOf(error);
  if (code !== null) {
    return `${code}: no router could be read. ${await routersText(context)}${routerNextSteps[code] ?? routerNextStep}`;
  }
  context.onError(error);
  return "internal: the answer could not be made. Retry once, then tell the user that the server's log has the cause.";
}

/** The code of a router's failure; null of any other error. */
function reportedCodeOf(error: unknown): string | null {
  const code = (error as { reportedAs?: unknown } | null)?.reportedAs;
  return typeof code === "string" ? code : null;
}

/** A failure was told by a snapshot that is younger than this. */
const maxAgeMs = 10_000;

/** The state of each failing router and since when; nothing when even that can't be told. */
async function routersText({ network, signal }: McpContext): Promise<string> {
  const snapshot = await network.snapshot({ maxAgeMs, signal }).catch(() => null);
  const texts = (snapshot?.health ?? []).flatMap((health, index) =>
    health.error === null ? [] : [routerText(health, nameOf(snapshot?.routers[index], index))],
  );
  const more = texts.length > listed ? ` ${texts.length - listed} more fail.` : "";
  return texts.length > 0 ? `${texts.slice(0, listed).join(" ")}${more} ` : "";
}

/** A router without a name is known by its address, which is nobody's business here. */
function nameOf(router: Router | undefined, index: number): string {
  const isNamed = router !== undefined && !new URL(router.url).host.includes(router.name);
  return isNamed ? `Router ${quoted(router.name)}` : `Router ${index + 1}`;
}

function routerText({ state, last_success_at, error }: RouterHealth, name: string): string {
  const since = last_success_at === null ? "has not answered yet" : `answered last at ${last_success_at}`;
  return `${name} is ${state} (${error?.code}), ${since}.`;
}

function listOf(names: readonly string[]): string {
  const more = names.length > listed ? ` and ${names.length - listed} more` : "";
  return `${names.slice(0, listed).join(", ")}${more}`;
}

const quoted = (name: string): string => JSON.stringify(name.length > 32 ? `${name.slice(0, 31)}…` : name);
