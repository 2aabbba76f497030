const none: ReadonlySet<string> = new Set();

/** Takes from a lower layer what the upper one leaves open: fields that the upper one has, and nothing in `except`. */
export function fillNulls<T extends object>(upper: T, lower: object | undefined, except = none): T {
  if (!lower) return upper;
  const filled = { ...upper } as Record<string, unknown>;
  for (const [name, value] of Object.entries(lower)) {
    if (name in filled && filled[name] === null && value !== null && !except.has(name)) filled[name] = value;
  }
  return filled as T;
}
