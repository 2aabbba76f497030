import { healthCheck, type Network } from "@mtw/core";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { requestId } from "hono/request-id";
import { type Logger, pino } from "pino";
import type { ApiEnv } from "./api-env.ts";
import { docsFiles, docsHeaders } from "./docs-page.ts";
import { jsonBody } from "./json-body.ts";
import { createKeyGuard, type KeyGuard } from "./key-guard.ts";
import { logRequests } from "./logger.ts";
import { type McpDoor, mcpPath } from "./mcp/create-mcp-door.ts";
import { describeApi } from "./openapi.ts";
import { ApiError, problemOf } from "./problems.ts";
import { createQueryParser } from "./query.ts";
import { clientOf } from "./rate/client-of.ts";
import type { MinuteCounter } from "./rate/create-minute-counter.ts";
import { createRequestCounter } from "./rate/create-request-counter.ts";
import { openPaths, type RoutedOperation, routedOperations } from "./routes.ts";
import { addSecurityHeaders } from "./security-headers.ts";
import { version as ownVersion } from "./version.ts";

/** Options of {@link createApi}. */
export interface ApiOptions {
  readonly network: Network;
  /** The bearer key that opens REST. */
  readonly apiKey: string;
  /** Serves /mcp. @default there is no such path */
  readonly mcpDoor?: McpDoor | undefined;
  /** @default silence */
  readonly logger?: Logger | undefined;
  /** Requests that one address, and the key of REST, may send within a minute. @default any number */
  readonly maxRequestsPerMinute?: number | undefined;
  /** What GET /health and the OpenAPI description call the version. @default this package's */
  readonly version?: string | undefined;
}

const maxBodyBytes = 64 * 1024;

/** Makes the API of a network, REST and, behind a door of its own, MCP; it listens nowhere by itself. */
export function createApi(options: ApiOptions): Hono<ApiEnv> {
  const { network, apiKey, mcpDoor, logger = pino({ level: "silent" }), version = ownVersion } = options;
  const { maxRequestsPerMinute } = options;
  const guard = createKeyGuard(apiKey);
  const app = new Hono<ApiEnv>();
  app.onError((error, c) => problemAnswer(c, error));
  app.notFound((c) => problemAnswer(c, new ApiError("unknown_path", `There is nothing at ${c.req.path}.`)));
  app.use(requestId({ limitLength: 64 }), logRequests(logger), addSecurityHeaders);
  app.use(countAddress(createRequestCounter("address", maxRequestsPerMinute), mcpDoor !== undefined));
  // Before REST's key and its limits: the door has its own.
  if (mcpDoor) app.route("/", mcpDoor.app);
  else app.all(mcpPath, refuseMcp);
  app.use(requireKey(guard, createRequestCounter("key", maxRequestsPerMinute)), limitBody);
  for (const route of routedOperations) {
    const answer = route.name === "health_check" ? answerHealth : answerOperation;
    addPath(app, route.path.replaceAll(/\{(\w+)\}/g, ":$1"), answer(route, { network, guard, version }));
  }
  addDescription(app, version);
  return app;
}

const refuseMcp = (): never => {
  throw new ApiError("unknown_path", `${mcpPath} is not served: the API was started without MCP_API_KEY.`);
};

type Handler = (c: Context<ApiEnv>) => Promise<Response>;

function addPath(app: Hono<ApiEnv>, path: string, handler: Handler): void {
  app.get(path, handler);
  app.all(path, (c) => {
    const message = `${c.req.method} is not possible at ${c.req.path}.`;
    throw new ApiError("method_not_allowed", message, { Allow: "GET, HEAD" });
  });
}

const dataHeadersOf = (type: string) => ({ "content-type": type, "cache-control": "no-store" });

function problemAnswer(c: Context<ApiEnv>, error: unknown): Response {
  const { status, headers, body } = problemOf(error, c.get("requestId"));
  return c.body(JSON.stringify(body), status, { ...dataHeadersOf("application/problem+json"), ...headers });
}

const isOpen = (path: string): boolean =>
  path === openPaths.health ||
  path === openPaths.openapi ||
  path === openPaths.docs ||
  path.startsWith(`${openPaths.docs}/`) ||
  // There is nothing; MCP clients look there for an OAuth server, and take 401 for one that hides.
  path.startsWith("/.well-known/");

const isRead = (method: string): boolean => method === "GET" || method === "HEAD";

function countAddress(count: MinuteCounter, hasDoor: boolean): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (hasDoor && c.req.path === mcpPath) c.set("countAddress", () => count(clientOf(c)));
    else await count(clientOf(c));
    await next();
  };
}

function requireKey(guard: KeyGuard, count: MinuteCounter): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (!(isRead(c.req.method) && isOpen(c.req.path))) {
      await guard.assertRight(c.req.header("authorization"), clientOf(c));
      await count("rest");
    }
    await next();
  };
}

/** No path reads a body, so it is enough to refuse one by the length that it announces. */
const limitBody: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (Number(c.req.header("content-length") ?? 0) > maxBodyBytes) {
    throw new ApiError("body_too_large", `The body is larger than ${maxBodyBytes} bytes.`);
  }
  await next();
};

interface Parts {
  readonly network: Network;
  readonly guard: KeyGuard;
  readonly version: string;
}

function answerOperation(route: RoutedOperation, { network }: Parts): Handler {
  const parse = createQueryParser(route);
  const hasPathParameters = route.pathParameters.length > 0;
  return async (c) => {
    const query = parse(rawQueryOf(c.req.url));
    const input = hasPathParameters ? { ...query, ...c.req.param() } : query;
    const body = jsonBody(Object(await route.operation.run(network, input)));
    // Said here, because the answer to HEAD has no body left to measure.
    return c.body(body, 200, { ...dataHeadersOf("application/json"), "content-length": String(body.byteLength) });
  };
}

/** Strangers learn whether it works; who has the key also learns which router does not, and why. */
function answerHealth(route: RoutedOperation, { network, guard, version }: Parts): Handler {
  const parse = createQueryParser(route);
  return async (c) => {
    const isKnown = await guard.isRight(c.req.header("authorization"), clientOf(c));
    const { status, routers } = await healthCheck.run(network, parse(rawQueryOf(c.req.url)) as Record<string, never>);
    const details = isKnown ? { routers } : {};
    const body = JSON.stringify({ status, version, ...details });
    return c.body(body, status === "down" ? 503 : 200, dataHeadersOf("application/json"));
  };
}

function rawQueryOf(url: string): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start + 1);
}

function addDescription(app: Hono<ApiEnv>, version: string): void {
  const description = JSON.stringify(describeApi(version));
  addPath(app, openPaths.openapi, async (c) => c.body(description, 200, dataHeadersOf("application/json")));
  for (const { path, type, read } of docsFiles) {
    app.use(path, docsHeaders);
    addPath(app, path, async (c) => c.body(await read(), 200, { "content-type": type, "cache-control": "no-cache" }));
  }
  app.get(`${openPaths.docs}/`, (c) => c.redirect(`..${openPaths.docs}`, 308));
}
