import type { Fault, Row } from "@mtw/routeros-simulator";

/** How a test makes a router go wrong. */
export type Trouble =
  | { readonly kind: "faults"; readonly faults: readonly Fault[] }
  | { readonly kind: "tables"; readonly tables: () => Readonly<Record<string, readonly Row[] | null>> }
  /** The router is stopped; its port refuses. */
  | { readonly kind: "stopped" }
  /** The router's address leads elsewhere: to a name that does not exist, or to a port that answers no SYN. */
  | { readonly kind: "moved"; readonly to: "unknown_name" | "deaf_port" }
  /** It shows a certificate that the client must not trust. */
  | { readonly kind: "certificate"; readonly certificate: BadCertificate }
  /** The clock of the API's machine is set. */
  | { readonly kind: "clock"; readonly jumpMs: number }
  /** Each of its answers takes this long, on the clock of the test. */
  | { readonly kind: "slow"; readonly answerMs: number };

/** What is wrong with a certificate. */
export type BadCertificate = "other_key" | "expired" | "self_signed" | "other_host";

/** What GET /devices answers. */
export type Expected =
  | {
      readonly status: 502 | 503 | 504;
      /** Code of the problem. */
      readonly code: string;
      /** What the log names: a table, or null for the router itself. */
      readonly menu: string | null;
      /** Codes of the lines in the log, one for the start and one for each change of the kind. @default the code */
      readonly log?: readonly string[];
    }
  | {
      readonly status: 200;
      readonly quality: "fresh" | "stale" | "partial" | "suspect";
      /** Code of the one warning; null when there is nothing to say. */
      readonly code: string | null;
      /** What the warning and the log name: a table, or null for the router itself. */
      readonly menu: string | null;
      readonly devices: number;
      /** Codes of the lines in the log. @default the code, unless it is one of a warning alone */
      readonly log?: readonly string[];
    };

/** One way in which a router misbehaves, and what the API then answers. */
export interface MisbehavingRouter {
  /** What goes wrong. */
  readonly fault: string;
  readonly trouble: Trouble;
  /** The answer to the first question, when nothing was read before; null where the fault needs an earlier reading. */
  readonly cold: Expected | null;
  /** The answer when ten devices were read well before; null where it is no other than the first. */
  readonly warm: Expected | null;
  /** How long after the good reading the warm question comes, in milliseconds. @default 1000 */
  readonly afterMs?: number;
  /** How long after the trouble has ended all is fresh again, in milliseconds. @default 1000 */
  readonly recoversAfterMs?: number;
  /** What else people should know. */
  readonly note?: string;
}

/** Codes that only warnings have: the log does not tell of them. */
const warningsAlone: ReadonlySet<string> = new Set(["sudden_loss", "router_slow"]);

/** Codes of the lines that an answer leaves in the log. */
export function loggedCodes({ code, log }: Expected): readonly string[] {
  return log ?? (code === null || warningsAlone.has(code) ? [] : [code]);
}
