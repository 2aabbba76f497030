import * as z from "zod";
import { defineKind } from "../value-kind.ts";

const powerForm = /^(-?\d+)(?:dBm)?$/;

/** Reads a transmit power or a threshold in dBm; unlike a signal it may be zero or positive. */
export function parsePower(text: string): number | null {
  const match = powerForm.exec(text);
  if (!match) return null;
  const value = Number(match[1]);
  return Math.abs(value) <= 200 ? value : null;
}

/** A power in dBm, set rather than received. */
export const powerDbm = defineKind({ name: "power", parse: parsePower, schema: z.number().int(), unit: "dBm" });
