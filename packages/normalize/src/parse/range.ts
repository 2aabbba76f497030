const rangeForm = /^(-?\d+)\.\.(-?\d+)$/;

/** Reads a range written with two dots, such as an access list's signal-range `-120..-85`. */
export function parseRange(text: string): { readonly from: number; readonly to: number } | null {
  const match = rangeForm.exec(text);
  if (!match) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
}
