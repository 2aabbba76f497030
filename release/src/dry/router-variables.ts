import type { Place } from "./step.ts";

/** How the bins are told of the one router. */
export function routerVariables({ routerUrl }: Place): Record<string, string> {
  return { ROUTEROS_URL: routerUrl, ROUTEROS_USERNAME: "reader", ROUTEROS_PASSWORD: "secret" };
}
