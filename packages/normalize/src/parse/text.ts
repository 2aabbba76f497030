import * as z from "zod";
import { defineKind } from "../value-kind.ts";
import { cleanText } from "./clean-text.ts";

/** Text that a person, a client or RouterOS wrote; any string, made harmless and cut. */
export const text = defineKind({ name: "text", parse: (value) => cleanText(value), schema: z.string() });

/** The same as the router spells it, to name a row to the router; never for people, logs or models. */
export const rawText = defineKind({ name: "text", parse: (value) => value, schema: z.string() });

/** One of RouterOS's own words, such as a mode, a state or a product's name; never what a person wrote. */
export const word = defineKind({ name: "word", parse: (value) => cleanText(value), schema: z.string() });
