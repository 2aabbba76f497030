import { expect, expectTypeOf, test } from "vitest";
import { type RouterOsErrorCode, routerOsErrors } from "./errors.ts";
import { isRouterOsError, RouterOsError } from "./router-os-error.ts";

test("fills in the hint, the reported code and the retry flag of its code", () => {
  const error = new RouterOsError("router_reset", "Closed.");
  expect(error).toMatchObject({ name: "RouterOsError", code: "router_reset", reportedAs: "router_unreachable" });
  expect(error).toMatchObject({ isRetryable: true, hint: routerOsErrors.router_reset.hint, attempts: 0 });
  expect(error).toMatchObject({ menu: null, method: null, status: null, detail: null });
});

test("is known by the guard, also when another copy of the class made it", () => {
  const other = {
    get [Symbol.for("@mtw/routeros-client/RouterOsError")]() {
      return true;
    },
  };
  expect([new RouterOsError("router_reset", ""), other].map(isRouterOsError)).toEqual([true, true]);
  expect([new Error("x"), null, undefined, "x", {}].map(isRouterOsError)).toEqual([false, false, false, false, false]);
});

test("reports every code as a code of the table", () => {
  expectTypeOf<(typeof routerOsErrors)[RouterOsErrorCode]["reported_as"]>().toExtend<RouterOsErrorCode>();
  for (const { reported_as } of Object.values(routerOsErrors)) {
    expect(routerOsErrors[reported_as].reported_as).toBe(reported_as);
  }
});
