import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

/** The sockets that this process opens towards others, until the block that declares it ends. */
export interface SocketWatch {
  /** How many were opened. */
  readonly count: () => number;
  /** How many of them are not closed, connected or not. */
  readonly openCount: () => number;
  [Symbol.dispose](): void;
}

/** Starts to watch; sockets that were opened before are not seen. */
export function watchSockets(): SocketWatch {
  const sockets: Socket[] = [];
  const see = (message: unknown) => sockets.push((message as { socket: Socket }).socket);
  subscribe("net.client.socket", see);
  return {
    count: () => sockets.length,
    openCount: () => sockets.filter(({ closed }) => !closed).length,
    [Symbol.dispose]: () => void unsubscribe("net.client.socket", see),
  };
}
