import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";
import { wordList } from "./list.ts";
import { rawText, text, word } from "./text.ts";

const forbidden = [
  ...range(0x00, 0x1f),
  ...range(0x7f, 0x9f),
  0xad,
  0x200b,
  ...range(0x2028, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x2069),
  0xfeff,
  ...range(0xfff9, 0xfffb),
  ...range(0xe0000, 0xe01ef),
];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const lengthOf = (value: string) => Array.from(value).length;
const codePointsOf = (value: string) => Array.from(value, (character) => character.codePointAt(0) ?? 0);

/** Texts of everything: clean and hostile characters, halves of pairs, up to twice the length that is let in. */
function texts() {
  const character = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom(...forbidden).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom("a", " ", "ä", "👨‍👩‍👧", "می‌خواهم", "e\u0301"),
  );
  return fc.array(character, { maxLength: 300, size: "max" }).map((parts) => parts.join(""));
}

test("leaves no forbidden character, no half of a pair, and no more than 256 characters", () => {
  const isForbidden = new Set(forbidden);
  fc.assert(
    fc.property(texts(), (value) => {
      const cleaned = cleanText(value);
      expect(codePointsOf(cleaned).filter((code) => isForbidden.has(code))).toEqual([]);
      expect(cleaned).not.toMatch(/\p{Cs}/u);
      expect(lengthOf(cleaned)).toBeLessThanOrEqual(256);
      expect(cleanText(cleaned)).toBe(cleaned);
    }),
  );
});

test("returns clean text as it is", () => {
  const clean = fc.string({ unit: "grapheme", maxLength: 40 }).filter((value) => {
    const codes = codePointsOf(value);
    return !codes.some((code) => forbidden.includes(code) || (code >= 0xd800 && code <= 0xdfff));
  });
  fc.assert(fc.property(clean, (value) => cleanText(value) === value));
});

test("takes every forbidden character out of the middle of a word", () => {
  const isBreak = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
  for (const code of forbidden) {
    const left = isBreak.has(code) ? "lap top" : "laptop";
    expect(cleanText(`lap${String.fromCodePoint(code)}top`), code.toString(16)).toBe(left);
  }
});

test.each([
  ["an escape sequence", "\u001b[31mred\u001b[0m", "[31mred[0m"],
  ["a line break of two characters", "a\r\nb", "a b"],
  ["breaks with something hidden between them", "a\n\u200b\nb", "a b"],
  ["a half of a pair", "a\ud83db\ude00", "a\ufffdb\ufffd"],
  ["halves that would become a tag character together", "\udb40\u200b\udc41", "\ufffd\ufffd"],
  ["text that turns its direction", "abc\u202egpj.exe", "abcgpj.exe"],
  ["nothing but control characters", "\u0000\u0007\u009b", ""],
])("makes %s harmless", (_, value, cleaned) => {
  expect(cleanText(value)).toBe(cleaned);
});

test.each(["Küche", "会議室", "👨‍👩‍👧 home", "می‌خواهم", "e\u0301", "❤️", " padded ", "‎left-to-right"])(
  "leaves %j as it is",
  (value) => {
    expect(cleanText(value)).toBe(value);
  },
);

test("cuts a long text between characters, with an ellipsis at the end", () => {
  expect(cleanText("x".repeat(256))).toBe("x".repeat(256));
  expect(cleanText("x".repeat(257))).toBe(`${"x".repeat(255)}…`);
  expect(cleanText("😀".repeat(256))).toBe("😀".repeat(256));
  expect(cleanText("😀".repeat(1000))).toBe(`${"😀".repeat(255)}…`);
  expect(cleanText("abcdef", 4)).toBe("abc…");
});

test("stands behind every kind of value that passes text on, but for the one that is sent back", () => {
  const value = "wi\u202efi\n1";
  expect([text, word, rawText].map(({ parse }) => parse(value))).toEqual(["wifi 1", "wifi 1", value]);
  expect(wordList.parse(`${value},\u0000b`)).toEqual(["wifi 1", "b"]);
});
