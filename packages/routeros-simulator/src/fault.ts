/** Which requests a fault hits, and how often. */
export interface FaultTarget {
  /**
   * A menu or command path such as `/ip/arp` (its plain read, its `print` and its single rows), or a pattern for the
   * whole path. Every request when absent.
   */
  readonly menu?: string | RegExp | undefined;
  /** How many requests it hits. @default Infinity */
  readonly times?: number | undefined;
}

/** What goes wrong with a request, on purpose. */
export type Fault = FaultTarget & FaultEffect;

/** The kinds of faults; README.md describes each. */
export type FaultEffect =
  | { readonly kind: "hang" }
  | { readonly kind: "hang_after_headers" }
  | { readonly kind: "reset" }
  | { readonly kind: "reset_in_body" }
  | { readonly kind: "truncate" }
  | { readonly kind: "html" }
  | { readonly kind: "status"; readonly status: number; readonly detail?: string | undefined }
  | { readonly kind: "bad_json" }
  | { readonly kind: "invalid_utf8" }
  | { readonly kind: "control_characters" }
  | { readonly kind: "delay_ms"; readonly delay_ms: number }
  | { readonly kind: "rows_of"; readonly rows_of: string };
