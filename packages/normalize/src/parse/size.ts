import * as z from "zod";
import { defineKind } from "../value-kind.ts";

const sizeForm = /^(\d+(?:\.\d+)?)(KiB|MiB|GiB|TiB|k|M|G)?$/;

const factors: Readonly<Record<string, number>> = {
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
  k: 1e3,
  M: 1e6,
  G: 1e9,
};

/**
 * Reads an amount of bytes.
 *
 * REST gives plain bytes (`912261120`), the console `128.0MiB`; `k`, `M` and `G` count by 1000.
 */
export function parseSize(text: string): number | null {
  const match = sizeForm.exec(text);
  if (!match) return null;
  const bytes = Math.round(Number(match[1]) * (factors[match[2] ?? ""] ?? 1));
  return Number.isFinite(bytes) ? bytes : null;
}

/** An amount of bytes. */
export const size = defineKind({ name: "size", parse: parseSize, schema: z.number().int().min(0), unit: "bytes" });
