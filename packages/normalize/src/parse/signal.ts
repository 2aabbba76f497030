import * as z from "zod";
import { defineKind } from "../value-kind.ts";
import { parseDuration } from "./duration.ts";

const signalForm = /^(-\d+)(?:dBm)?(?:@\S+)?$/;
const sampleForm = /^(-\d+)(?:dBm)?@(\S+) (\S+)$/;

/**
 * Reads a received signal strength in dBm.
 *
 * `-60` (wifi, CAPsMAN), `-51@1Mbps` (legacy wireless: the rate after @ is not part of the signal), `-65dBm@1Mbps`
 * (console). Zero and positive values are no readings: a driver that reports `41` has not measured.
 */
export function parseSignal(text: string): number | null {
  const match = signalForm.exec(text);
  if (!match) return null;
  const value = Number(match[1]);
  return value < 0 && value >= -200 ? value : null;
}

/** A received signal strength. */
export const dbm = defineKind({
  name: "signal",
  parse: parseSignal,
  schema: z.number().int().min(-200).max(-1),
  unit: "dBm",
});

/** One entry of legacy wireless strength-at-rates. */
export interface StrengthAtRate {
  readonly signal_dbm: number;
  readonly rate: string;
  readonly age_seconds: number;
}

/** Reads legacy wireless strength-at-rates, such as `-51@1Mbps 5d8m55s380ms,-46@HT20-4 5m42s170ms`. */
export function parseStrengthAtRates(text: string): StrengthAtRate[] | null {
  const samples = text.split(",").map(parseSample);
  return samples.every((sample) => sample !== null) ? samples : null;
}

function parseSample(text: string): StrengthAtRate | null {
  const match = sampleForm.exec(text);
  const signal = match ? parseSignal(match[1] ?? "") : null;
  const age = match ? parseDuration(match[3] ?? "") : null;
  return signal === null || age === null ? null : { signal_dbm: signal, rate: match?.[2] ?? "", age_seconds: age };
}
