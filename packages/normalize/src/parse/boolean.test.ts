import { expect, test } from "vitest";
import { parseBoolean } from "./boolean.ts";

test.each([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
  ["", null],
  ["enabled", null],
])("reads the boolean %j as %j", (text, value) => expect(parseBoolean(text)).toBe(value));
