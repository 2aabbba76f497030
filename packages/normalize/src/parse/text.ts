import { z } from "zod";
import { defineKind } from "../value-kind.ts";

/** Text that a person, a client or RouterOS wrote; any string, hostile until shown otherwise. */
export const text = defineKind({ name: "text", parse: (value) => value, schema: z.string() });
