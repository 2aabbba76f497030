import { type AddressInfo, createServer, type Socket } from "node:net";

/** A TCP server that speaks whatever a test writes. */
export interface RawServer {
  readonly url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a TCP server on a free port of 127.0.0.1; `answer` runs at the first bytes of each connection. */
export async function startRawServer(answer: (socket: Socket, index: number) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((socket) => {
    const index = count++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    socket.once("data", () => answer(socket, index));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
