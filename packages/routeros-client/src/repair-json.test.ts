import { expect, test } from "vitest";
import { repairJson } from "./repair-json.ts";

test("escapes an ESC byte inside a host name", () => {
  expect(JSON.parse(repairJson('[{"host-name":"cam\u001bera"}]'))).toEqual([{ "host-name": "cam\u001bera" }]);
});

test("escapes every control character inside a string", () => {
  const raw = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join("");
  expect(JSON.parse(repairJson(`["${raw}"]`))).toEqual([raw]);
});

test.each([
  ['{"a":"x\\"\ny"}', { a: 'x"\ny' }],
  ['{"a":"c:\\\\\n"}', { a: "c:\\\n" }],
  ['{"a":"\\\\","b":"\t"}', { a: "\\", b: "\t" }],
  ['{"a":"\\\u001b"}', { a: "\\\u001b" }],
  ['{"k\ney":"v"}', { "k\ney": "v" }],
])("reads escaped quotes, backslashes and control characters in %j", (text, value) => {
  expect(JSON.parse(repairJson(text))).toEqual(value);
});

test.each(['[\n\t{"a": "b"}\r\n]', '{"a":"\\u001b\\n\\"\\\\"}', "", "[]", '"unfinished \\'])(
  "leaves %j unchanged, where no control character stands in a string",
  (text) => {
    expect(repairJson(text)).toBe(text);
  },
);

test("gives back what JSON.stringify wrote, after its escapes are made raw", () => {
  const pieces = ['"', "\\", "\n", "\u001b", "é", "a", "\\n", "\u0000", "{", "]"];
  for (let seed = 0; seed < 1000; seed++) {
    const text = [seed, seed * 7, seed * 13, seed * 31].map((n) => pieces[(n >> 2) % pieces.length]).join("");
    const raw = JSON.stringify([text]).replace(/(?<!\\)((?:\\\\)*)\\(n|u001b|u0000)/g, (_, before, name) => {
      return before + JSON.parse(`"\\${name}"`);
    });
    expect(JSON.parse(repairJson(raw))).toEqual([text]);
  }
});
