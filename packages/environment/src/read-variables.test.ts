import { expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { integerVariable } from "./integer-variable.ts";
import { readVariables } from "./read-variables.ts";
import { createFolder } from "./testing/create-folder.ts";
import { textVariable } from "./text-variable.ts";

const file = createFolder();

const shape = {
  KEY: z.string({ error: "a key" }).min(4, { error: "a key" }),
  KEY_FILE: textVariable("file with KEY"),
  COUNT: integerVariable({ least: 1, most: 20, fallback: 3, description: "how many" }),
  NAME: textVariable("a name"),
};

test("variables are read by their shape; others are passed by", () => {
  const { config } = readVariables(shape, { KEY: "open sesame", COUNT: "20", PATH: "/bin" });
  expect(config).toEqual({ KEY: "open sesame", COUNT: 20 });
  expectTypeOf(config).toExtend<{ KEY: string; COUNT: number; NAME?: string | undefined } | null>();
});

test("an empty variable is not set", () => {
  expect(readVariables(shape, { KEY: "open sesame", COUNT: "", NAME: "" }).config).toEqual({
    KEY: "open sesame",
    COUNT: 3,
  });
});

test("a secret is read from its file, without the newline at its end", () => {
  const { config } = readVariables(shape, { KEY_FILE: file("key", "open sesame\r\n") });
  expect(config?.KEY).toBe("open sesame");
});

test.each([
  [{ KEY: "hidden", KEY_FILE: "/nowhere" }, "KEY_FILE: only one of KEY and KEY_FILE"],
  [{ KEY_FILE: "/nowhere" }, 'KEY_FILE: a file that can be read ("/nowhere": ENOENT)'],
  [{ KEY_FILE: file("short", "hid") }, "KEY: a key"],
  [{}, "KEY: a key"],
])("%j is one problem: %s", (variables, problem) => {
  expect(readVariables(shape, variables)).toEqual({ config: null, problems: [problem] });
});

test.each(["0", "21", "1e1", "0x2", " 2", "2.0", "-2", "99999999999"])(
  "%j is no whole number from 1 to 20",
  (count) => {
    expect(readVariables(shape, { KEY: "open sesame", COUNT: count }).problems).toEqual([
      "COUNT: a whole number from 1 to 20",
    ]);
  },
);

test("problems come in the order of the shape", () => {
  expect(readVariables(shape, { COUNT: "x" }).problems).toEqual(["KEY: a key", "COUNT: a whole number from 1 to 20"]);
});
