import * as z from "zod";
import { defineKind } from "../value-kind.ts";

const versionForm = /^(\d+)\.(\d+)(?:\.(\d+))?(?:(alpha|beta|rc)(\d+)?)?(?=$|\s)/;

/** A RouterOS version taken apart for comparison. */
export interface Version {
  /** Without the channel: `7.24.2`, `7.25rc1`. */
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Reads a version such as `7.16.2 (stable)`, `7.24rc1 (testing)` or the bare `7.16.2` of a remote CAP. */
export function parseVersion(text: string): Version | null {
  const match = versionForm.exec(text);
  if (!match) return null;
  return { text: match[0], major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3] ?? 0) };
}

/** A version without its channel: `7.24.2`. */
export const version = defineKind({
  name: "version",
  parse: (text) => parseVersion(text)?.text ?? null,
  schema: z.string(),
});

/** Tells whether a version (`7.14.3`) is older than another release; null when it can't be read. */
export function isOlderThan(text: string, major: number, minor: number): boolean | null {
  const version = parseVersion(text);
  if (!version) return null;
  return version.major === major ? version.minor < minor : version.major < major;
}
