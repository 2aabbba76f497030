/** The code of a system error, such as `ECONNREFUSED`; else its name. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
