import { type $Fetch, createFetch } from "ofetch";
import { startDeadline } from "./deadline.ts";
import { type Attempt, abortFailure } from "./failure.ts";
import type { RouterReply, RouterRequest } from "./request.ts";
import { isRouterOsError } from "./router-os-error.ts";
import { transportFailure } from "./transport-failure.ts";

/** How requests leave the machine. */
export interface Wire {
  readonly fetch: typeof globalThis.fetch;
  /** Value of the Authorization header. */
  readonly authorization: string;
}

/**
 * Sends one request once and reads the whole answer within the time limit.
 *
 * @throws {RouterOsError} the transport codes, `router_timeout`, `request_aborted`, `client_closed`
 */
export async function exchange(
  attempt: Attempt,
  { fetch, authorization }: Wire,
  signal: AbortSignal,
): Promise<RouterReply> {
  const deadline = startDeadline(attempt.request.timeoutMs, signal);
  let isInsideAnswer = false;
  const observedFetch: typeof globalThis.fetch = async (input, init) => {
    const response = await fetch(input, init);
    isInsideAnswer = true;
    return response;
  };
  try {
    const answered = send(attempt, { fetch: createFetch({ fetch: observedFetch }), authorization }, deadline.signal);
    return await Promise.race([answered, deadline.expired]);
  } catch (thrown) {
    if (deadline.signal.aborted) throw abortFailure(attempt, deadline.signal);
    throw isRouterOsError(thrown) ? thrown : transportFailure(attempt, thrown, isInsideAnswer);
  } finally {
    deadline.clear();
  }
}

interface Sending {
  readonly fetch: $Fetch;
  readonly authorization: string;
}

async function send(attempt: Attempt, { fetch, authorization }: Sending, signal: AbortSignal): Promise<RouterReply> {
  const { method, path, query, body } = attempt.request;
  const response = await fetch.raw(`${attempt.routerUrl}${path}${query}`, {
    method,
    headers: headersOf(attempt.request, authorization),
    signal,
    // ofetch's own retry would send writes again.
    retry: 0,
    responseType: "arrayBuffer",
    ignoreResponseError: true,
    // Credentials must not follow a redirect to another place.
    redirect: "manual",
    ...(body === null ? {} : { body }),
  });
  return { status: response.status, bytes: new Uint8Array(response._data ?? new ArrayBuffer(0)) };
}

function headersOf(request: RouterRequest, authorization: string): Record<string, string> {
  return {
    accept: "application/json",
    "accept-encoding": "identity",
    authorization,
    // Exactly this text: some versions answer 415 to a charset (docs/routeros.md).
    ...(request.body === null ? {} : { "content-type": "application/json" }),
  };
}
