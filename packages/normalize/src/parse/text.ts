import { z } from "zod";
import { defineKind } from "../value-kind.ts";

/** Text that a person, a client or RouterOS wrote; any string, hostile until shown otherwise. */
export const text = defineKind({ name: "text", parse: (value) => value, schema: z.string() });

/** One of RouterOS's own words, such as a mode, a state or a product's name; never what a person wrote. */
export const word = defineKind({ name: "word", parse: (value) => value, schema: z.string() });
