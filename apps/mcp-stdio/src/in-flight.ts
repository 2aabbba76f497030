import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";

/** Knows which requests of a connection are not answered yet. */
export interface InFlight {
  /** Ends when every request has its answer, at once when none waits. */
  readonly settled: () => Promise<void>;
}

/** Watches the messages of a transport that is connected already. */
export function watchInFlight(transport: Transport): InFlight {
  const waiting = new Set<string | number>();
  let tell = () => {};
  const settle = (id: string | number) => {
    waiting.delete(id);
    if (waiting.size === 0) tell();
  };
  const receive = transport.onmessage;
  transport.onmessage = (message, extra) => {
    if (isRequest(message)) waiting.add(message.id);
    const cancelled = cancelledId(message);
    // A cancelled request is never answered.
    if (cancelled !== null) settle(cancelled);
    receive?.(message, extra);
  };
  const send = transport.send.bind(transport);
  transport.send = async (message, options) => {
    await send(message, options);
    if ("id" in message && !("method" in message) && message.id !== undefined) settle(message.id);
  };
  return {
    settled: () =>
      waiting.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            tell = resolve;
          }),
  };
}

const isRequest = (message: JSONRPCMessage): message is JSONRPCMessage & { id: string | number } =>
  "method" in message && "id" in message;

function cancelledId(message: JSONRPCMessage): string | number | null {
  if (!("method" in message) || message.method !== "notifications/cancelled") return null;
  const id = (message.params as { requestId?: unknown } | undefined)?.requestId;
  return typeof id === "string" || typeof id === "number" ? id : null;
}
