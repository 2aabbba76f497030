import { expect, test } from "vitest";
import { isHtml, parseBody } from "./parse-body.ts";

test.each([
  ["[]", { state: "parsed", value: [] }],
  ["", { state: "parsed", value: undefined }],
  [" \n", { state: "parsed", value: undefined }],
  ['["\u001b"]', { state: "parsed", value: ["\u001b"] }],
  ['[{"a":', { state: "truncated" }],
  ["nonsense", { state: "broken" }],
])("parses %j", (text, parsed) => {
  expect(parseBody(text)).toEqual(parsed);
});

test("knows HTML by its first character that is no space", () => {
  expect([isHtml(" \n<!doctype html>"), isHtml('["<"]')]).toEqual([true, false]);
});
