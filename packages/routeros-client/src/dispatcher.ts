import type { Call } from "./call.ts";
import type { CleanText } from "./clean-text.ts";
import { endedFailure } from "./failure.ts";
import type { TableAnswer } from "./read-reply.ts";
import type { RouterRequest } from "./request.ts";
import type { Row } from "./row-of.ts";
import { type AbortReason, createSingleFlight } from "./single-flight.ts";

/** Puts requests in line for one router. */
export interface Dispatcher {
  /** Sends a request when its turn comes; identical reads share one turn. */
  submit(request: RouterRequest, signal: AbortSignal | undefined): Promise<TableAnswer<Row>>;
  /** Ends everything, running or waiting, and accepts no more. */
  close(): Promise<void>;
}

/**
 * Creates the line of requests of one router: RouterOS serves one at a time, and parallel ones fail (docs/routeros.md).
 */
export function createDispatcher(settings: { call: Call; routerUrl: string; cleanText: CleanText }): Dispatcher {
  const { call, ...place } = settings;
  let lastTurn: Promise<unknown> = Promise.resolve();
  const flights = createSingleFlight<TableAnswer<Row>>();
  let writeCount = 0;
  let isClosed = false;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = lastTurn.then(work);
    // Whoever waits for this turn sees its failure; the next one only needs to know that it is over.
    lastTurn = turn.catch(() => {});
    return turn;
  };
  const refuse = (request: RouterRequest, code: AbortReason) => endedFailure({ ...place, request, number: 0 }, code);

  return {
    submit: async (request, signal) => {
      if (isClosed) throw refuse(request, "client_closed");
      const key = request.isRead ? keyOf(request) : `write ${++writeCount}`;
      const caller = { signal, abortError: () => refuse(request, "request_aborted") };
      const { value, isShared } = await flights.join(key, caller, (ended) => inTurn(() => call(request, ended)));
      return isShared ? copyOf(value) : value;
    },
    close: async () => {
      isClosed = true;
      flights.abortAll("client_closed");
      await lastTurn;
    },
  };
}

function keyOf({ method, path, query, body, timeoutMs }: RouterRequest): string {
  return JSON.stringify([method, path, query, body, timeoutMs]);
}

// Callers of one shared read get rows of their own, so that none sees what another does to them.
function copyOf(answer: TableAnswer<Row>): TableAnswer<Row> {
  return answer.state === "absent" ? { ...answer } : { ...answer, rows: answer.rows.map((row) => ({ ...row })) };
}
