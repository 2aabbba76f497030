/** What one check found. */
export interface Finding {
  readonly status: "ok" | "warn" | "fail";
  /** One word for what was looked at, such as `tls`. */
  readonly check: string;
  readonly found: string;
  /** What to do about it; null when all is well. */
  readonly todo: string | null;
}

/** All is well. */
export const ok = (check: string, found: string): Finding => ({ status: "ok", check, found, todo: null });

/** It works, but not as it should. */
export const warn = (check: string, found: string, todo: string): Finding => ({ status: "warn", check, found, todo });

/** It does not work. */
export const fail = (check: string, found: string, todo: string): Finding => ({ status: "fail", check, found, todo });
