import { expect, test } from "vitest";
import { parsePower } from "./power.ts";

test.each([
  ["24", 24],
  ["27dBm", 27],
  ["-80", -80],
  ["1000", null],
  ["default", null],
])("reads the power %j as %j dBm", (text, value) => expect(parsePower(text)).toBe(value));
