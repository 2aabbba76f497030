import { expect, test } from "vitest";
import { parseFingerprint } from "./fingerprint.ts";

const hex = "0123456789abcdef".repeat(4);
const base64 = Buffer.from(hex, "hex").toString("base64");

test.each([
  hex,
  hex.toUpperCase(),
  (hex.match(/../g) ?? []).join(":"),
  base64,
  base64.replace("=", ""),
  `sha256/${base64}`,
  ` ${hex}\n`,
])("reads %j", (text) => {
  expect(parseFingerprint(text)).toBe(hex);
});

test.each(["", "abc", hex.slice(1), `${hex}0`, "z".repeat(64), `sha1/${base64}`, base64.slice(4)])(
  "refuses %j",
  (text) => {
    expect(parseFingerprint(text)).toBeNull();
  },
);
