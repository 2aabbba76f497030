import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Logger } from "pino";
import { addressGroupOf } from "./address-group.ts";
import type { HttpLimits } from "./http-limits.ts";

/** Closes new connections when too many are open, in all or of one address; those that are open go on. */
export function limitConnections(server: Server, limits: HttpLimits, logger: Logger): void {
  const { maxConnections, maxConnectionsPerAddress: most } = limits;
  const open = new Map<string, number>();
  const warnOfAll = seldom((facts) => logger.warn(facts, "too many connections: new ones are closed"));
  const warnOfOne = seldom((facts) => logger.warn(facts, "too many connections of one address: new ones are closed"));

  server.maxConnections = maxConnections;
  server.on("drop", () => warnOfAll({ limit: maxConnections }));
  server.on("connection", (socket: Socket) => {
    const address = addressGroupOf(socket.remoteAddress ?? "");
    const count = open.get(address) ?? 0;
    if (count >= most) {
      socket.destroy();
      return warnOfOne({ limit: most, address });
    }
    open.set(address, count + 1);
    socket.once("close", () => forget(open, address));
  });
}

function forget(open: Map<string, number>, address: string): void {
  const count = open.get(address) ?? 0;
  if (count > 1) open.set(address, count - 1);
  else open.delete(address);
}

const quietMs = 60_000;

/** Says something at once, and then nothing for a minute: whoever floods must not fill the log, too. */
function seldom(say: (facts: object) => void): (facts: object) => void {
  let isQuiet = false;
  return (facts) => {
    if (isQuiet) return;
    isQuiet = true;
    setTimeout(() => {
      isQuiet = false;
    }, quietMs).unref();
    say(facts);
  };
}
