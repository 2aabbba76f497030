import { connect } from "node:net";
import type { DoctorTools } from "./doctor-tools.ts";
import { type Finding, fail, ok } from "./finding.ts";
import type { Place } from "./place.ts";
import { systemCode } from "./system-code.ts";

/** Checks that something listens where the URL leads. */
export async function checkPort(place: Place, tools: DoctorTools): Promise<Finding> {
  const startedAt = tools.now();
  const code = await connectOnce(place, tools);
  if (code === null) return ok("tcp", `port ${place.port} answers after ${tools.now() - startedAt} ms`);
  return unreachable(code, place, tools.timeoutMs);
}

/** The code of what went wrong, null when it connected. */
function connectOnce({ host, port }: Place, { timeoutMs, signal }: DoctorTools): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, signal });
    const end = (code: string | null) => {
      socket.destroy();
      resolve(code);
    };
    socket.setTimeout(timeoutMs, () => end("ETIMEDOUT"));
    socket.once("connect", () => end(null));
    // Stays after the end: a destroyed socket may still complain.
    socket.on("error", (error) => end(systemCode(error)));
  });
}

function unreachable(code: string, { port, service }: Place, timeoutMs: number): Finding {
  if (code === "ECONNREFUSED") {
    const todo = `on the router: /ip service enable ${service}; /ip service print shows its port`;
    return fail("tcp", `port ${port} refuses connections`, todo);
  }
  if (code === "ETIMEDOUT") {
    const todo =
      "check the address and that the router is up; a firewall may drop the packets (/ip firewall filter, chain input)";
    return fail("tcp", `port ${port} does not answer within ${timeoutMs} ms`, todo);
  }
  const todo = "check the address, and this machine's own network and routes";
  return fail("tcp", `no way leads to port ${port} (${code})`, todo);
}
