import { expect, test } from "vitest";
import { toRows } from "./rows.ts";

test.each([
  [undefined, []],
  [[], []],
  [{ name: "gw" }, [{ name: "gw" }]],
  [
    [{ ".id": "*1" }, { ".id": "*2" }],
    [{ ".id": "*1" }, { ".id": "*2" }],
  ],
  [{ ret: "*18" }, [{ ret: "*18" }]],
])("turns %j into rows", (value, rows) => {
  expect(toRows(value)).toEqual(rows);
});

test("writes numbers and booleans as text and drops null and nested values", () => {
  const item = { number: 7, flag: false, nothing: null, nested: { a: "b" }, list: ["x"] };
  expect(toRows(item)).toEqual([{ number: "7", flag: "false" }]);
});

test("trims the space that a key ends with", () => {
  expect(toRows({ "ft-preserve-vlanid ": "no" })).toEqual([{ "ft-preserve-vlanid": "no" }]);
});

test("keeps a key named __proto__ as an ordinary key", () => {
  expect(Object.keys(toRows(JSON.parse('{"__proto__":"x"}'))?.[0] ?? {})).toEqual(["__proto__"]);
});

test.each([7, "text", null, ["text"], [[]], [null]])("answers null for %j, which holds no rows", (value) => {
  expect(toRows(value)).toBeNull();
});
