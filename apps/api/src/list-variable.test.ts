import { expect, test } from "vitest";
import { listVariable } from "./list-variable.ts";

const numbers = listVariable({
  parseEntry: (text) => (/^\d+$/.test(text) ? `#${text}` : null),
  error: "a comma list of numbers",
  description: "numbers",
});

test("entries are read one by one, without the blanks around them", () => {
  expect(numbers.parse("1, 2 ,3")).toEqual(["#1", "#2", "#3"]);
});

test("a list that is not set is undefined", () => {
  expect(numbers.parse(undefined)).toBeUndefined();
});

test.each(["1,x", "x,y", "1,", ",", " "])("%j is one problem, whatever is wrong in it", (list) => {
  expect(numbers.safeParse(list).error?.issues.map(({ message }) => message)).toEqual(["a comma list of numbers"]);
});
