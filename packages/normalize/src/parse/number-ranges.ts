const rangeForm = /^(\d{1,15})(?:-(\d{1,15}))?$/;

/** A run of whole numbers, both ends included. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** Reads a list of numbers and ranges, such as vlan-ids `20,30` or `100-103`. */
export function parseNumberRanges(text: string): readonly NumberRange[] | null {
  const ranges = text.split(",").map((item) => {
    const match = rangeForm.exec(item.trim());
    return match && { from: Number(match[1]), to: Number(match[2] ?? match[1]) };
  });
  return ranges.every((range) => range !== null) ? ranges : null;
}
