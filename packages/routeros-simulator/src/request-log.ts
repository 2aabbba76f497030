import { isPathOfMenu } from "./is-path-of-menu.ts";

/** One request as the simulator saw it. */
export interface LoggedRequest {
  readonly method: string;
  /** Menu, and command or id, decoded and without `/rest`: `/interface/wifi/monitor`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, the text of a body that is not JSON, or null. */
  readonly body: unknown;
  /** The status answered; null while it hangs, or when the connection was cut without an answer. */
  readonly status: number | null;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  /** How many requests were in flight when it arrived, itself included. */
  readonly in_flight: number;
}

/** What is known of a request when it arrives. */
export type ArrivedRequest = Pick<LoggedRequest, "method" | "path" | "query" | "body" | "at">;

/** Remembers requests, and counts those in flight. */
export interface RequestLog {
  readonly requests: readonly LoggedRequest[];
  readonly maxInFlight: number;
  /** Counts a request in; the function it returns counts it out. */
  enter(): () => void;
  /** Notes the request; the function it returns notes the status that was answered. */
  add(request: ArrivedRequest): (status: number) => void;
  count(menu?: string): number;
  clear(): void;
}

/** Creates an empty request log. */
export function createRequestLog(): RequestLog {
  let requests: LoggedRequest[] = [];
  let inFlight = 0;
  let maxInFlight = 0;
  return {
    get requests() {
      return requests;
    },
    get maxInFlight() {
      return maxInFlight;
    },
    enter() {
      inFlight += 1;
      maxInFlight = Math.max(maxInFlight, inFlight);
      return () => {
        inFlight -= 1;
      };
    },
    add(request) {
      const entry = { ...request, status: null as number | null, in_flight: inFlight };
      requests.push(entry);
      return (status) => {
        entry.status = status;
      };
    },
    count: (menu) =>
      menu === undefined ? requests.length : requests.filter((entry) => isPathOfMenu(entry.path, menu)).length,
    clear() {
      requests = [];
      maxInFlight = inFlight;
    },
  };
}
