import { expect, test } from "vitest";
import { parseAddressRange } from "./address-range.ts";

test.each([
  ["192.168.1.10-192.168.1.20", { from: "192.168.1.10", to: "192.168.1.20" }],
  ["192.168.1.10", { from: "192.168.1.10", to: "192.168.1.10" }],
  ["pool-1", null],
])("reads the address range %j", (text, value) => expect(parseAddressRange(text)).toEqual(value));
