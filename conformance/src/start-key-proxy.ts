import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that listens. */
export interface KeyProxy {
  readonly port: number;
  readonly close: () => void;
}

/** Starts a proxy on loopback that adds the key to each request and passes the rest on as it comes, streams included. */
export async function startKeyProxy(target: URL, key: string): Promise<KeyProxy> {
  const server = createServer((incoming, outgoing) => forward({ target, key, incoming, outgoing }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

interface Exchange {
  readonly target: URL;
  readonly key: string;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** The Host header stays the client's own: whether it is allowed is the server's to judge. */
function forward({ target, key, incoming, outgoing }: Exchange): void {
  const upstream = request({
    host: target.hostname,
    port: target.port,
    method: incoming.method,
    path: incoming.url,
    headers: { ...incoming.headers, authorization: `Bearer ${key}` },
  });
  upstream.on("response", (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    outgoing.flushHeaders();
    answer.pipe(outgoing);
    answer.on("error", () => outgoing.destroy());
  });
  upstream.on("error", () => fail(outgoing));
  outgoing.on("close", () => upstream.destroy());
  incoming.pipe(upstream);
}

function fail(outgoing: ServerResponse): void {
  if (outgoing.headersSent) outgoing.destroy();
  else outgoing.writeHead(502).end();
}

function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}
