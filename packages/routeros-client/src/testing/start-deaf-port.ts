import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

/** A port of 127.0.0.1 that answers no SYN, as a machine behind a firewall that drops packets. */
export interface DeafPort {
  readonly address: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Listens and then never runs again, so that nobody takes connections out of the queue of the kernel. */
const listener = `
  const { parentPort } = require("node:worker_threads");
  const server = require("node:net").createServer();
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
  });
`;
/** How long a connection over loopback may take before it counts as not answered. */
const patienceMs = 50;
/** Far more than any kernel queues for a backlog of 1. */
const mostFillers = 64;

/** Starts such a port: a listener that accepts nothing, whose queue is full. */
export async function startDeafPort(): Promise<DeafPort> {
  const worker = new Worker(listener, { eval: true });
  const [port] = await once(worker, "message");
  const fillers: Socket[] = [];
  do fillers.push(connect(port, "127.0.0.1").on("error", () => {}));
  while (await isAnswered(fillers));
  return {
    address: `127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of fillers) socket.destroy();
      await worker.terminate();
    },
  };
}

async function isAnswered(fillers: readonly Socket[]): Promise<boolean> {
  if (fillers.length > mostFillers) throw new Error("This system answers every SYN, however full the queue is.");
  const connected = once(fillers.at(-1) as Socket, "connect", { signal: AbortSignal.timeout(patienceMs) });
  return connected.then(
    () => true,
    () => false,
  );
}
