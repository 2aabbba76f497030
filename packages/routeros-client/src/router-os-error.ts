import { type RouterOsErrorCode, routerOsErrors } from "./errors.ts";

// Registered globally, so that a second copy of this package in another bundle knows the errors of the first.
const brand: unique symbol = Symbol.for("@mtw/routeros-client/RouterOsError") as never;

/** The HTTP methods that RouterOS REST knows. */
export type RouterMethod = "GET" | "PUT" | "PATCH" | "POST" | "DELETE";

/** The circumstances of a failure; each is optional. */
export interface RouterOsErrorDetails {
  /** RouterOS menu or command, such as `/ip/arp`. */
  readonly menu?: string | null;
  readonly method?: RouterMethod | null;
  /** HTTP status of the answer. */
  readonly status?: number | null;
  /** RouterOS's own text, shortened and without control characters. */
  readonly detail?: string | null;
  /** How many times the request was sent or tried. */
  readonly attempts?: number;
  readonly isRetryable?: boolean | undefined;
  readonly hint?: string | undefined;
  /** System error only: never an error that holds the request, because that holds the password. */
  readonly cause?: Error | undefined;
}

/**
 * Tells what went wrong between this client and one router.
 *
 * @see errors.ts for every code, its hint and what it means
 */
export class RouterOsError extends Error {
  override readonly name = "RouterOsError";
  /** Permanent code, for programs. */
  readonly code: RouterOsErrorCode;
  /** The coarser code that an outer layer shows. */
  readonly reportedAs: RouterOsErrorCode;
  /** True when the same request may succeed later; whether a write may be repeated is the caller's decision. */
  readonly isRetryable: boolean;
  /** What to do. */
  readonly hint: string;
  readonly menu: string | null;
  readonly method: RouterMethod | null;
  /** HTTP status, null when no answer came. */
  readonly status: number | null;
  /** RouterOS's own text, null when it gave none. */
  readonly detail: string | null;
  /** Tries made; 0 when nothing was sent, or when the caller left before the end. */
  readonly attempts: number;

  constructor(code: RouterOsErrorCode, message: string, details: RouterOsErrorDetails = {}) {
    super(message, details.cause ? { cause: details.cause } : undefined);
    const facts = routerOsErrors[code];
    this.code = code;
    this.reportedAs = facts.reported_as;
    this.isRetryable = details.isRetryable ?? facts.is_retryable;
    this.hint = details.hint ?? facts.hint;
    this.menu = details.menu ?? null;
    this.method = details.method ?? null;
    this.status = details.status ?? null;
    this.detail = details.detail ?? null;
    this.attempts = details.attempts ?? 0;
  }

  get [brand](): true {
    return true;
  }
}

/**
 * Tells whether a value is an error of this package, also when another copy of the package made it.
 */
export function isRouterOsError(value: unknown): value is RouterOsError {
  return typeof value === "object" && value !== null && brand in value && value[brand] === true;
}
