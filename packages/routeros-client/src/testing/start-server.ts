import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";

/** A request as the test server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** Answers the request number `index`, counted from 0. */
export type Answer = (response: ServerResponse, request: SeenRequest, index: number) => void;

/** A test server on loopback. */
export interface TestServer {
  readonly url: string;
  readonly requests: SeenRequest[];
  readonly connectionCount: () => number;
  readonly openConnectionCount: () => number;
  /** Most requests that were unanswered at the same moment. */
  readonly highestInFlight: () => number;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1, over TLS when it gets a key. */
export async function startServer(answer: Answer, tls?: { key: string; cert: string }): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let [connections, inFlight, highest] = [0, 0, 0];

  const server = tls ? createHttpsServer(tls) : createServer();
  server.on("request", async (request: IncomingMessage, response: ServerResponse) => {
    highest = Math.max(highest, ++inFlight);
    response.on("close", () => inFlight--);
    const seen = await readRequest(request);
    requests.push(seen);
    answer(response, seen, requests.length - 1);
  });
  server.on("connection", (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
  });
  const port = await listen(server);
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    requests,
    connectionCount: () => connections,
    openConnectionCount: () => sockets.size,
    highestInFlight: () => highest,
    [Symbol.asyncDispose]: () => stop(server, sockets),
  };
}

/** Answers JSON with a status; texts go out as they are. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  const body = typeof value === "string" || value instanceof Uint8Array ? value : JSON.stringify(value);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    method: request.method ?? "",
    url: request.url ?? "",
    authorization: request.headers.authorization,
    contentType: request.headers["content-type"],
    body: Buffer.concat(chunks).toString(),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server, sockets: Set<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
