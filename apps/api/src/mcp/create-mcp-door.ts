import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import { checkPlace } from "./check-place.ts";
import type { McpGuard } from "./create-mcp-guard.ts";
import { forwardedRequest } from "./forwarded-request.ts";
import { createLegacySessions, type LegacySessions } from "./legacy-sessions.ts";
import { mcpCors } from "./mcp-cors.ts";
import type { McpContext, McpEnv } from "./mcp-env.ts";
import { type McpLimits, mcpLimits } from "./mcp-limits.ts";
import { createModernLeg, type ModernLeg, type ModernServerFactory } from "./modern-leg.ts";
import { ownHeaders } from "./own-headers.ts";
import { createPlaceRules, type Place } from "./place-rules.ts";
import { limitBody, readBody, requireJson } from "./read-body.ts";
import { refuseTooMany } from "./refuse-too-many.ts";
import { requireMcpKey } from "./require-mcp-key.ts";
import { internalError, refuse, refuseForNow, refuseMethod } from "./rpc-answer.ts";
import { createSseLeg, type SseLeg } from "./sse-leg.ts";
import { isPlainSseGet, wantsEventStream } from "./wants-event-stream.ts";

/** Where the door is mounted. */
export const mcpPath = "/mcp";

/** Options of {@link createMcpDoor}. */
export interface McpDoorOptions extends Place {
  /** What makes the servers: one of each SDK for each session or request. */
  readonly servers: McpServers;
  readonly guard: McpGuard;
  readonly logger: Logger;
  /** Requests that one key may send within a minute. @default any number */
  readonly maxRequestsPerMinute?: number | undefined;
  /** Other limits than the product's. */
  readonly limits?: Partial<McpLimits>;
  /** @default Date.now */
  readonly now?: () => number;
}

/** The factories of both eras. */
export interface McpServers {
  /** Makes a server of the first SDK, for HTTP+SSE and for Streamable HTTP up to 2025-11-25. */
  readonly createLegacyServer: () => Server;
  /** Makes a server of the second SDK, for 2026-07-28. */
  readonly createModernServer: ModernServerFactory;
}

/** MCP over HTTP at one path. */
export interface McpDoor {
  /** Handles /mcp and nothing else; to be mounted at the root of another app. */
  readonly app: Hono<McpEnv>;
  /** Answers 503 to what comes from now on; streams and sessions end, those with calls under way after these. */
  readonly drain: () => Promise<void>;
  /** Drains, and does not wait for calls under way. */
  readonly close: () => Promise<void>;
  /** Open HTTP+SSE streams and Streamable HTTP sessions. */
  readonly sizes: () => { readonly sse: number; readonly sessions: number };
}

interface Legs {
  readonly sse: SseLeg;
  readonly sessions: LegacySessions;
  readonly modern: ModernLeg;
}

/** Makes the door: who may pass, and which of the three transports answers. */
export function createMcpDoor(options: McpDoorOptions): McpDoor {
  const limits = { ...mcpLimits, ...options.limits };
  const legs = legsOf(options, limits);
  const rules = createPlaceRules(options);
  let isStopping = false;
  const stopping = () => (isStopping ? refuseForNow("The API is stopping.") : null);

  const app = new Hono<McpEnv>();
  app.onError(answerFailure);
  const requireKey = requireMcpKey(options.guard, options.maxRequestsPerMinute);
  app.use(mcpPath, ownHeaders, checkPlace(rules), mcpCors(rules), countAddress, requireKey);
  app.get(mcpPath, (c) => (c.req.method === "HEAD" ? refuseMethod(noSuchMethod) : (stopping() ?? get(c, legs))));
  app.post(mcpPath, requireJson, limitBody(limits.maxBodyBytes), async (c) => {
    const body = await readBody(c);
    return body instanceof Response ? body : (stopping() ?? post(c, body.value, legs));
  });
  app.delete(mcpPath, (c) => stopping() ?? endSession(c, legs));
  app.all(mcpPath, () => refuseMethod(noSuchMethod));

  const end = (how: "drain" | "close") => async () => {
    isStopping = true;
    await Promise.all([legs.sse[how](), legs.sessions[how](), legs.modern[how]()]);
  };
  return {
    app,
    sizes: () => ({ sse: legs.sse.size(), sessions: legs.sessions.size() }),
    drain: end("drain"),
    close: end("close"),
  };
}

const countAddress: MiddlewareHandler<McpEnv> = async (c, next) => {
  const refusal = await c.get("countAddress")?.().catch(refuseTooMany);
  return refusal ?? next();
};

function legsOf({ servers, logger, now = Date.now }: McpDoorOptions, limits: McpLimits): Legs {
  const common = { limits, logger };
  return {
    sse: createSseLeg({ ...common, createServer: servers.createLegacyServer }),
    sessions: createLegacySessions({ ...common, createServer: servers.createLegacyServer, now }),
    modern: createModernLeg({ ...common, createServer: servers.createModernServer }),
  };
}

const noSuchMethod = "Method not allowed.";

function get(c: McpContext, { sse, sessions }: Legs): Response | Promise<Response> {
  const owner = c.get("mcpOwner");
  if (c.req.header("mcp-session-id")) return sessions.answer({ request: forwardedRequest(c), owner });
  if (!isPlainSseGet(c)) return refuseMethod("GET needs the Mcp-Session-Id of an open session: POST initialize first.");
  if (!wantsEventStream(c.req.header("accept"))) return refuse({ status: 406, message: notForBrowsers });
  return sse.open({ path: c.req.path, owner, cut: () => c.env?.outgoing?.destroy() });
}

const notForBrowsers =
  "This is an MCP server, not a page. Give this URL to an MCP client (Streamable HTTP or SSE), with the header Authorization: Bearer <MCP_API_KEY>; GET /docs shows the REST API to people.";

async function post(c: McpContext, body: unknown, { sse, sessions, modern }: Legs): Promise<Response> {
  const owner = c.get("mcpOwner");
  const id = c.req.query("sessionId");
  if (id !== undefined) return sse.receive({ id, owner, message: body });
  const request = forwardedRequest(c);
  if (await modern.isModern(request, body)) return modern.answer(request, body);
  return sessions.answer({ request, body, owner });
}

function endSession(c: McpContext, { sessions }: Legs): Response | Promise<Response> {
  if (!c.req.header("mcp-session-id")) return refuseMethod("DELETE ends the session that Mcp-Session-Id names.");
  return sessions.answer({ request: forwardedRequest(c), owner: c.get("mcpOwner") });
}

function answerFailure(_error: Error, c: Context<McpEnv>): Response {
  // A client that leaves while it sends its body is no failure of ours.
  if (c.req.raw.signal.aborted) return refuse({ status: 400, message: "The request broke off." });
  return refuse({ status: 500, code: internalError, message: "Something failed that nobody foresaw: see the log." });
}
