import type { Connection } from "./connection.ts";
import { exchange } from "./exchange.ts";
import { type Attempt, abortFailure } from "./failure.ts";
import type { QuietPeriod } from "./quiet-period.ts";
import type { RouterReply, RouterRequest } from "./request.ts";
import { isRouterOsError } from "./router-os-error.ts";

/** What a session works with. */
export interface SessionSettings {
  readonly connection: Connection;
  readonly quiet: QuietPeriod;
  readonly authorization: string;
}

/** Sends one try of a request. */
export type Send = (attempt: Attempt, signal: AbortSignal) => Promise<RouterReply>;

/**
 * Creates the function that sends one try, with the care that RouterOS needs after a dropped connection.
 *
 * The first answer after a drop may belong to the dropped request. So a 401 is then asked again before it is
 * believed, and a write first lets a cheap read take that answer: a repeated write could be done twice.
 */
export function createSession({ connection, quiet, authorization }: SessionSettings): Send {
  const ask: Send = async (attempt, signal) => {
    await connection.open();
    try {
      const reply = await exchange(attempt, { fetch: connection.fetch, authorization }, signal);
      quiet.trust();
      return reply;
    } catch (error) {
      if (isDrop(error)) {
        quiet.begin();
        void connection.drop();
      }
      throw error;
    }
  };
  const askBelievably: Send = async (attempt, signal) => {
    const wasSuspect = quiet.isSuspect;
    const reply = await ask(attempt, signal);
    return wasSuspect && reply.status === 401 ? await ask(attempt, signal) : reply;
  };
  return async (attempt, signal) => {
    await quiet.wait(signal);
    if (signal.aborted) throw abortFailure(attempt, signal);
    if (attempt.request.isRead || !quiet.isSuspect) return askBelievably(attempt, signal);
    const probed = await askBelievably({ ...attempt, request: probe(attempt.request) }, signal);
    // Refused as a whole: the write would be too, and the caller reads the same 401.
    return probed.status === 401 ? probed : ask(attempt, signal);
  };
}

function probe(request: RouterRequest): RouterRequest {
  const menu = "/system/identity";
  return { ...request, method: "GET", menu, path: `/rest${menu}`, body: null, isRead: true, maxAttempts: 1 };
}

function isDrop(error: unknown): boolean {
  if (!isRouterOsError(error)) return false;
  return error.code === "router_timeout" || error.code === "request_aborted" || error.code === "client_closed";
}
