import { expect, test } from "vitest";
import { parseSlashPair } from "./slash-pair.ts";

test.each([
  ["123/456", ["123", "456"]],
  ["0", ["0", "0"]],
  ["a/b/c", null],
  ["", null],
])("reads the pair %j", (text, value) => expect(parseSlashPair(text)).toEqual(value));
