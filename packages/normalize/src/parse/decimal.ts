const decimalForm = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Reads a number with or without a fraction, such as the voltage `24.2` of `/system/health`. */
export function parseDecimal(text: string): number | null {
  return decimalForm.test(text) ? Number(text) : null;
}
