/** What a question can be wrong about; a router's own failures are RouterOsErrors of @mtw/routeros-client. */
interface QueryErrorFacts {
  readonly is_retryable: boolean;
  readonly title: string;
  readonly hint: string;
  readonly description: string;
}

/** Lists every code of a QueryError. */
export const queryErrors = {
  invalid_query: {
    is_retryable: false,
    title: "Invalid query",
    hint: "The detail names each parameter and what it accepts.",
    description: "A parameter is unknown or has a value that it does not accept.",
  },
  unknown_device: {
    is_retryable: false,
    title: "Unknown device",
    hint: "GET /devices lists the connected ones.",
    description: "No connected device has this MAC address or name.",
  },
  unknown_router: {
    is_retryable: false,
    title: "Unknown router",
    hint: "GET /system/info lists the configured ones.",
    description: "No configured router has this name.",
  },
  ambiguous_device: {
    is_retryable: false,
    title: "Ambiguous device",
    hint: "Ask again with one of the MAC addresses in candidates.",
    description: "Several connected devices have this name.",
  },
} as const satisfies Record<string, QueryErrorFacts>;

/** One permanent code of a QueryError. */
export type QueryErrorCode = keyof typeof queryErrors;

/** What to choose from instead. */
export interface QueryErrorDetails {
  readonly candidates?: readonly string[];
  readonly nearest?: readonly string[];
}

const brand: unique symbol = Symbol.for("@mtw/core/QueryError") as never;

/** A question that can't be answered as it was asked. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly code: QueryErrorCode;
  readonly hint: string;
  /** MAC addresses to choose from; only of ambiguous_device. */
  readonly candidates: readonly string[];
  /** Names that may have been meant; only of unknown_device and unknown_router. */
  readonly nearest: readonly string[];

  constructor(code: QueryErrorCode, message: string, { candidates = [], nearest = [] }: QueryErrorDetails = {}) {
    super(message);
    this.code = code;
    this.hint = queryErrors[code].hint;
    this.candidates = candidates;
    this.nearest = nearest;
  }

  get [brand](): true {
    return true;
  }
}

/** Tells whether a value is a QueryError, also when another copy of the package made it. */
export function isQueryError(value: unknown): value is QueryError {
  return typeof value === "object" && value !== null && brand in value && value[brand] === true;
}
