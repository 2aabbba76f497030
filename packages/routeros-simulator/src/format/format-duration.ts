const UNITS = [
  ["w", 604_800_000],
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
  ["ms", 1],
] as const;

/**
 * Writes a duration as RouterOS does: `3d4h24m`, `1m12s`, `850ms`; units that are zero are left out.
 *
 * @param milliseconds  Negative values count as zero; fractions are cut off.
 * @param zero  The text for no time at all. @default "0s"
 */
export function formatDuration(milliseconds: number, zero = "0s"): string {
  let left = Math.max(0, Math.floor(milliseconds));
  let text = "";
  for (const [unit, size] of UNITS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) text += `${count}${unit}`;
  }
  return text === "" ? zero : text;
}
