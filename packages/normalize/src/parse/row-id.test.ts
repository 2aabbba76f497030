import { expect, test } from "vitest";
import { parseRowId } from "./row-id.ts";

test.each([
  ["*0", "*0"],
  ["*FFFFFFFF", "*FFFFFFFF"],
  ["defconf", null],
])("reads the row id %j as %j", (text, value) => expect(parseRowId(text)).toBe(value));
