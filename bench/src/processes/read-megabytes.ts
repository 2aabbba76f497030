import { existsSync, readFileSync } from "node:fs";

/**
 * Reads how much memory a process has, from a line such as `VmRSS:   81234 kB` (the kernel's kB are KiB).
 *
 * @returns Megabytes; null on systems that have no /proc.
 */
export function readMegabytes(pid: number, name: string): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(readFileSync(file, "utf8"))?.[1];
  return (Number(kibibytes ?? Number.NaN) * 1024) / 1e6;
}
