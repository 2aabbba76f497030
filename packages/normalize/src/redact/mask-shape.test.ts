import { expect, test } from "vitest";
import { maskShape } from "./mask-shape.ts";

test.each([
  ["Anna's phone 2", "xxxx'x xxxxx 9"],
  ["Łódź\u001b[31m 😀", "xxxx?[99x ?"],
  ["02:00:5E:00:53:0Z", "99:99:9x:99:99:9x"],
  ["", ""],
])("keeps the shape of %j and nothing else", (text, masked) => {
  expect(maskShape(text)).toBe(masked);
});

test("keeps no more than a hundred characters", () => {
  expect(maskShape("a".repeat(1000))).toHaveLength(100);
});
