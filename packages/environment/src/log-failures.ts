import type { NetworkFailure } from "@mtw/core";
import type { NetworkLog } from "./network-log.ts";

/** Logs a router's failure when it starts, changes its kind and ends; in between there is nothing new to say. */
export function logFailures(log: NetworkLog): (failure: NetworkFailure) => void {
  return ({ change, ...failure }) => {
    const what = failure.menu === null ? "router" : "table";
    if (change === "ended") log.info(failure, `${what} answers again`);
    else log.warn(failure, change === "started" ? `${what} fails` : `${what} fails in another way`);
  };
}
