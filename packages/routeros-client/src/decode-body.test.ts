import { expect, test } from "vitest";
import { decodeBody } from "./decode-body.ts";

test("reads UTF-8 as UTF-8", () => {
  expect(decodeBody(new TextEncoder().encode("Küche 📶"))).toEqual({ text: "Küche 📶", isCharsetGuessed: false });
});

test("reads bytes that are not UTF-8 as windows-1252 and says so", () => {
  const bytes = Uint8Array.of(0x80, 0x20, 0x92, 0x20, 0xe9, 0x20, 0x81, 0x9f);
  expect(decodeBody(bytes)).toEqual({ text: "€ ’ é \u0081Ÿ", isCharsetGuessed: true });
});

test("maps each of the 256 bytes to one character of its own", () => {
  const { text } = decodeBody(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  expect(new Set(text).size).toBe(256);
});
