import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Logger } from "pino";
import { cutUnread } from "./cut-unread.ts";
import { type HttpLimits, httpLimits } from "./http-limits.ts";
import { inTurn } from "./in-turn.ts";
import { limitConnections } from "./limit-connections.ts";
import { refuseBrokenRequest } from "./refuse-broken-request.ts";
import { refuseClientError } from "./refuse-client-error.ts";
import { watchAnswers } from "./watch-answers.ts";
import { watchUnused } from "./watch-unused.ts";

/** A server that bears with slow, broken and greedy clients. */
export interface HttpServer {
  /** Node's server, to listen with and to close. */
  readonly server: Server;
  /** Hands the requests over to an app. */
  readonly serve: (fetch: Fetch) => void;
  /** Closes the connections on which no request ever began. */
  readonly closeUnused: () => void;
}

/** Options of {@link createHttpServer}. */
export interface HttpServerOptions {
  readonly logger: Logger;
  /** The host of requests that name none, as HTTP/1.0 allows. */
  readonly hostname: string;
  /** Other limits than the product's. */
  readonly limits?: Partial<HttpLimits>;
}

type Fetch = Parameters<typeof getRequestListener>[0];

/** Makes the server; it does not listen yet. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { logger, hostname } = options;
  const limits = { ...httpLimits, ...options.limits };
  const server = createServer(nodeOptionsOf(limits));
  limitConnections(server, limits, logger);
  const closeUnused = watchUnused(server);
  const answers = watchAnswers(server);
  cutUnread(server, answers, limits.unreadMs);
  const means = { answers, limits, logger };
  server.on("clientError", (error, socket) => refuseClientError(error, socket as Socket, means));
  // Node would answer 417 with nothing else; an expectation that nobody knows may be ignored just as well.
  server.on("checkExpectation", (...request) => server.emit("request", ...request));

  const errorHandler = (error: unknown) => refuseBrokenRequest(error, logger);
  const serve = (fetch: Fetch) => {
    const answer = getRequestListener(fetch, { errorHandler });
    const answerOld = getRequestListener(fetch, { errorHandler, hostname });
    const answerAny = (request: IncomingMessage, response: ServerResponse) =>
      request.httpVersion === "1.0" ? answerOld(request, response) : answer(request, response);
    server.on("request", inTurn(answerAny));
  };
  return { server, serve, closeUnused };
}

const nodeOptionsOf = (limits: HttpLimits) => ({
  maxHeaderSize: limits.maxHeaderBytes,
  headersTimeout: limits.headersMs,
  requestTimeout: limits.requestMs,
  keepAliveTimeout: limits.keepAliveMs,
  connectionsCheckingInterval: limits.checkMs,
  // Node would answer 400 with nothing else: the listener does it instead.
  requireHostHeader: false,
});
