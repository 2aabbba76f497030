import { randomUUID } from "node:crypto";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import {
  isInitializeRequest,
  isJSONRPCRequest,
  JSONRPCMessageSchema,
  type RequestId,
} from "@modelcontextprotocol/sdk/types.js";
import type { Logger } from "pino";
import { cancelledIds } from "./cancelled-ids.ts";
import type { McpLimits } from "./mcp-limits.ts";
import { invalidRequest, refuse, refuseForNow, refuseUnknownSession, serverError } from "./rpc-answer.ts";
import { whenEnded } from "./when-ended.ts";

/** The Streamable HTTP sessions of clients that begin with initialize (2025-03-26 to 2025-11-25). */
export interface LegacySessions {
  readonly answer: (call: LegacyCall) => Promise<Response>;
  readonly size: () => number;
  /** Ends idle sessions at once, the others when their calls are answered. */
  readonly drain: () => Promise<void>;
  /** Ends all sessions. */
  readonly close: () => Promise<void>;
}

export interface LegacyCall {
  readonly request: Request;
  /** The parsed body of a POST. */
  readonly body?: unknown;
  readonly owner: string;
}

export interface LegacySessionsOptions {
  readonly createServer: () => Server;
  readonly limits: McpLimits;
  readonly logger: Logger;
  readonly now: () => number;
}

interface Session {
  readonly server: Server;
  readonly transport: WebStandardStreamableHTTPServerTransport;
  readonly owner: string;
  /** The requests that wait for their answers, each with all those of its POST. */
  readonly unanswered: Map<RequestId, readonly RequestId[]>;
  /** Answers that are still being sent, streams of notifications among them. */
  openAnswers: number;
  lastUsedAt: number;
}

/** Makes the store of sessions, and sweeps it: most clients leave without a DELETE. */
export function createLegacySessions(options: LegacySessionsOptions): LegacySessions {
  const store: Store = { ...options, sessions: new Map(), isDraining: false };
  const timer = setInterval(() => closeForgotten(store), options.limits.sweepMs).unref();
  return {
    size: () => store.sessions.size,
    answer: async (call) => answer(store, call),
    drain: async () => {
      store.isDraining = true;
      await closeAll([...store.sessions.values()].filter(({ unanswered }) => unanswered.size === 0));
    },
    close: async () => {
      clearInterval(timer);
      await closeAll([...store.sessions.values()]);
    },
  };
}

interface Store extends LegacySessionsOptions {
  readonly sessions: Map<string, Session>;
  isDraining: boolean;
}

async function answer(store: Store, call: LegacyCall): Promise<Response> {
  if (call.request.method === "POST" && !isJsonRpc(call.body)) {
    return refuse({ status: 400, code: invalidRequest, message: "The body is no JSON-RPC." });
  }
  const id = call.request.headers.get("mcp-session-id");
  if (id === null) return isInitialize(call.body) ? begin(store, call) : refuseWithoutSession();
  const session = store.sessions.get(id);
  return session?.owner === call.owner ? hand(store, session, call) : refuseUnknownSession();
}

async function begin(store: Store, call: LegacyCall): Promise<Response> {
  const { sessions, limits } = store;
  if (sessions.size >= limits.maxSessions && !(await closeLongestIdle(sessions))) {
    return refuseForNow(`All ${limits.maxSessions} sessions are in use.`);
  }
  const session = open(store, call.owner);
  await session.server.connect(session.transport);
  const response = await hand(store, session, call);
  // An initialize that was refused gave its client no session id.
  if (session.transport.sessionId === undefined) await session.server.close();
  return response;
}

function open({ sessions, createServer, limits, logger, now }: Store, owner: string): Session {
  const id = randomUUID();
  const transport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: () => id,
    keepAliveMs: limits.keepAliveMs,
  });
  const log = (what: string) => logger.debug({ transport: "streamable", open: sessions.size }, what);
  transport.onclose = () => {
    sessions.delete(id);
    log("mcp session closed");
  };
  const server = createServer();
  const session = { server, transport, owner, unanswered: new Map(), openAnswers: 0, lastUsedAt: now() };
  sessions.set(id, session);
  log("mcp session opened");
  return session;
}

async function hand(store: Store, session: Session, { request, body }: LegacyCall): Promise<Response> {
  const ids = messagesIn(body).flatMap((message) => (isJSONRPCRequest(message) ? [message.id] : []));
  const taken = ids.find((id) => session.unanswered.has(id));
  if (taken !== undefined) return refuseTaken(taken);
  for (const id of ids) session.unanswered.set(id, ids);
  session.openAnswers += 1;
  const response = await session.transport.handleRequest(request, { parsedBody: body });
  if (response.ok) for (const id of cancelledIds(messagesIn(body))) forget(session, id);
  return whenEnded(response, () => {
    for (const id of ids) session.unanswered.delete(id);
    session.openAnswers -= 1;
    session.lastUsedAt = store.now();
    if (store.isDraining && session.unanswered.size === 0) session.server.close();
  });
}

/** Ends the answer to a cancelled request: the SDK gives none, and would keep it open for ever. */
function forget({ transport, unanswered }: Session, id: RequestId): void {
  const isAlone = unanswered.get(id)?.length === 1;
  if (isAlone) transport.closeSSEStream(id);
  // The stream of a batch goes on for its other answers, and ends only when each request has one. A stream that is
  // closed refuses this one, and nobody gets it; but the SDK then keeps nothing of the request.
  const error = { code: serverError, message: "The client cancelled the request." };
  transport.send({ jsonrpc: "2.0", id, error }).catch(() => undefined);
}

/** The SDK would give the answer to the later request the place of the earlier, whose own would never end. */
const refuseTaken = (id: RequestId): Response =>
  refuse({
    status: 400,
    code: invalidRequest,
    message: `A request with the id ${JSON.stringify(id).slice(0, 100)} is under way in this session: choose another id.`,
  });

async function closeForgotten({ sessions, limits, now }: Store): Promise<void> {
  const idleSince = now() - limits.sessionIdleMs;
  await closeAll([...sessions.values()].filter((session) => isIdle(session) && session.lastUsedAt <= idleSince));
}

async function closeAll(sessions: readonly Session[]): Promise<void> {
  await Promise.all(sessions.map(({ server }) => server.close()));
}

const isIdle = ({ openAnswers }: Session): boolean => openAnswers === 0;

async function closeLongestIdle(sessions: ReadonlyMap<string, Session>): Promise<boolean> {
  const idle = [...sessions.values()].filter(isIdle);
  const longest = idle.toSorted((one, other) => one.lastUsedAt - other.lastUsedAt)[0];
  await longest?.server.close();
  return longest !== undefined;
}

const messagesIn = (body: unknown): unknown[] => (Array.isArray(body) ? body : [body]);

const isJsonRpc = (body: unknown): boolean =>
  messagesIn(body).length > 0 && messagesIn(body).every((message) => JSONRPCMessageSchema.safeParse(message).success);

const isInitialize = (body: unknown): boolean => messagesIn(body).some(isInitializeRequest);

const refuseWithoutSession = (): Response =>
  refuse({
    status: 400,
    message:
      "The request names no session. Send initialize (with protocolVersion, capabilities and clientInfo) first, then the header Mcp-Session-Id with every request; or speak MCP 2026-07-28, which has no sessions.",
  });
