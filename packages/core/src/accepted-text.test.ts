import { expect, test } from "vitest";
import * as z from "zod";
import { acceptedText } from "./accepted-text.ts";

test.each([
  [z.int().min(1).max(1000).optional(), "a whole number from 1 to 1000"],
  [z.int().min(0).default(0), "a whole number from 0"],
  [z.int().max(5), "a whole number to 5"],
  [z.int(), "a whole number"],
  [z.number().min(0.5), "a number from 0.5"],
  [z.boolean(), "true or false"],
  [z.enum(["concise", "full"]).default("full"), "one of concise, full"],
  [z.enum([..."abcdefghi"]), "one of its 9 values"],
  [z.array(z.string()), "a list"],
  [z.strictObject({}), "an object"],
  [z.string(), "a text"],
])("schema %# takes what its words say", (schema, text) => {
  expect(acceptedText(schema)).toBe(text);
});
