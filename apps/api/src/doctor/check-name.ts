import { isIP } from "node:net";
import type { DoctorTools } from "./doctor-tools.ts";
import { type Finding, fail, ok } from "./finding.ts";
import type { Place } from "./place.ts";
import { systemCode } from "./system-code.ts";

/** Checks that the host of the URL leads to an address. */
export async function checkName({ host }: Place, tools: DoctorTools): Promise<Finding> {
  if (isIP(host) !== 0) return ok("name", `${host} is an address, there is nothing to look up`);
  try {
    const addresses = await withinLimit(tools.lookUp(host), tools.timeoutMs);
    return ok("name", `${host} is ${addresses.join(", ")}`);
  } catch (error) {
    const todo = "look for a typing error in the URL, or write the router's IP address there";
    return fail("name", `${host} leads to no address (${systemCode(error)})`, todo);
  }
}

/** A lookup can't be ended; after the limit it is no longer waited for. */
async function withinLimit<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error("no answer"), { code: "ETIMEDOUT" })), limitMs);
  });
  return Promise.race([promise, expired]).finally(() => clearTimeout(timer));
}
