import { randomUUID } from "node:crypto";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { isInitializeRequest, JSONRPCMessageSchema } from "@modelcontextprotocol/sdk/types.js";
import type { Logger } from "pino";
import type { McpLimits } from "./mcp-limits.ts";
import { invalidRequest, refuse, refuseForNow, refuseUnknownSession } from "./rpc-answer.ts";
import { whenEnded } from "./when-ended.ts";

/** The Streamable HTTP sessions of clients that begin with initialize (2025-03-26 to 2025-11-25). */
export interface LegacySessions {
  readonly answer: (call: LegacyCall) => Promise<Response>;
  readonly size: () => number;
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
  openAnswers: number;
  lastUsedAt: number;
}

/** Makes the store of sessions, and sweeps it: most clients leave without a DELETE. */
export function createLegacySessions(options: LegacySessionsOptions): LegacySessions {
  const store: Store = { ...options, sessions: new Map() };
  const timer = setInterval(() => closeForgotten(store), options.limits.sweepMs).unref();
  return {
    size: () => store.sessions.size,
    answer: async (call) => answer(store, call),
    close: async () => {
      clearInterval(timer);
      await closeAll([...store.sessions.values()]);
    },
  };
}

interface Store extends LegacySessionsOptions {
  readonly sessions: Map<string, Session>;
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
  const session = { server: createServer(), transport, owner, openAnswers: 0, lastUsedAt: now() };
  sessions.set(id, session);
  log("mcp session opened");
  return session;
}

async function hand({ now }: Store, session: Session, { request, body }: LegacyCall): Promise<Response> {
  session.openAnswers += 1;
  const response = await session.transport.handleRequest(request, { parsedBody: body });
  return whenEnded(response, () => {
    session.openAnswers -= 1;
    session.lastUsedAt = now();
  });
}

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
