import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A TCP proxy that counts what passes. */
export interface CountingProxy {
  readonly url: string;
  /** Bytes from the router since the start, headers included. */
  readonly receivedBytes: () => number;
  readonly close: () => void;
}

/** Starts a proxy in front of a server on this machine. */
export async function startCountingProxy(targetUrl: string): Promise<CountingProxy> {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  let received = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    upstream.on("data", (bytes) => {
      received += bytes.byteLength;
    });
    link(client, upstream, sockets);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url: `http://127.0.0.1:${port}`, receivedBytes: () => received, close };
}

function link(client: Socket, upstream: Socket, sockets: Set<Socket>): void {
  for (const [from, to] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    sockets.add(from);
    from.pipe(to);
    from.on("error", () => to.destroy());
    from.once("close", () => sockets.delete(from));
  }
}
