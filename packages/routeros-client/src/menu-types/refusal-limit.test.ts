import { expect, test } from "vitest";
import { RouterOsError } from "../router-os-error.ts";
import type { MenuKeys } from "./read-keys.ts";
import { createRefusalLimit } from "./refusal-limit.ts";

const told: MenuKeys = { state: "told", names: ["name"] };
const unasked: MenuKeys = { state: "unasked", reason: "it hangs" };
const error = new RouterOsError("router_timeout", "Too late.");
const refused: MenuKeys = { state: "refused", reason: error.message, error };

function countAll(keys: readonly (MenuKeys | null)[]) {
  const limit = createRefusalLimit();
  for (const [index, each] of keys.entries()) limit.count(`/m${index}`, each);
  return limit;
}

const times = (count: number, keys: MenuKeys) => Array.from({ length: count }, () => keys);

test.each([
  ["nothing", []],
  ["as many that tell", [refused, told]],
  ["menus that were not asked", [told, null, ...times(9, unasked)]],
])("lets pass %s", (_, keys) => {
  expect(() => countAll(keys).judge()).not.toThrow();
});

test("refuses more that refuse than tell, but at the end only", () => {
  const limit = countAll([told, refused, refused]);
  expect(() => limit.judge()).toThrow("2 of 3 menus did not tell their keys, the last /m2: Too late.");
});

test("does not wait for the end from the tenth refusal on", () => {
  expect(() => countAll(times(9, refused))).not.toThrow();
  expect(() => countAll(times(10, refused))).toThrow("10 of 10 menus");
  expect(() => countAll([...times(20, told), ...times(20, refused)])).not.toThrow();
  expect(() => countAll([...times(20, told), ...times(21, refused)])).toThrow("21 of 41 menus");
});
