import { expect, test } from "vitest";
import { matchesQueryWords } from "./matches-query-words.ts";

const row = { name: "ether1", type: "ether", n: "9", comment: "a=b", empty: "" };

test.each([
  [[], true],
  [["type=ether"], true],
  [["=type=ether"], true],
  [["type=wifi"], false],
  [["comment=a=b"], true],
  [["name"], true],
  [["mtu"], false],
  [["-mtu"], true],
  [["-name"], false],
  [["empty="], true],
  [[">n=8"], true],
  [[">n=10"], false],
  [["<n=10"], true],
  [[">name=ether0"], true],
  [["<mtu=10"], false],
  [["type=wifi", "n=9"], false],
  [["type=wifi", "n=9", "#|"], true],
  [["type=ether", "n=8", "#&"], false],
  [["type=wifi", "#!"], true],
  [["type=wifi", "n=8", "#|!"], true],
])("%j matches: %s", (words, expected) => {
  expect(matchesQueryWords(row, words)).toBe(expected);
});
