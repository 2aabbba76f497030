import * as z from "zod";
import { defineKind } from "../value-kind.ts";
import { cleanText } from "./clean-text.ts";
import { parseInteger } from "./integer.ts";
import { remember } from "./remember.ts";

/** A comma list of words that cannot hold a comma themselves, such as authentication-types. */
export const wordList = defineKind<readonly string[]>({
  name: "list",
  parse: remember((text) => text.split(",").map((item) => cleanText(item).trim())),
  schema: z.array(z.string()).readonly(),
});

function parseIntegers(text: string): readonly number[] | null {
  const numbers = text.split(",").map((item) => parseInteger(item.trim()));
  return numbers.every((number) => number !== null) ? numbers : null;
}

/** A comma list of whole numbers: one for each link of a multi-link device. */
export const integerList = defineKind<readonly number[]>({
  name: "integers",
  parse: parseIntegers,
  schema: z.array(z.number().int()).readonly(),
});
