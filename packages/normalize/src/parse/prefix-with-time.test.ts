import { expect, test } from "vitest";
import { parsePrefixWithTime } from "./prefix-with-time.ts";

test.each([
  ["2001:db8::/56, 6d16h56m8s", { prefix: "2001:db8::/56", remaining_seconds: 579368 }],
  ["2001:db8::, 6d", null],
  ["2001:db8::/56", null],
])("reads the prefix %j", (text, value) => expect(parsePrefixWithTime(text)).toEqual(value));
