import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { createHttpServer } from "../create-http-server.ts";
import type { HttpLimits } from "../http-limits.ts";

/** A server under test, on loopback. */
export interface StartedServer {
  readonly server: Server;
  readonly port: number;
  readonly url: string;
  /** Lines of the log, parsed. */
  readonly logs: readonly Record<string, unknown>[];
}

/** What answers the requests: a Hono app, or as little of it as a test needs. */
interface App {
  readonly fetch: Parameters<ReturnType<typeof createHttpServer>["serve"]>[0];
}

/** Starts the product's server with limits that a test can wait for, and closes it when the test ends. */
export async function startServer(app: App, limits: Partial<HttpLimits> = {}): Promise<StartedServer> {
  const logs: Record<string, unknown>[] = [];
  const logger = pino({ level: "debug" }, { write: (line: string) => logs.push(JSON.parse(line)) });
  const { server, serve } = createHttpServer({ logger, hostname: "127.0.0.1", limits });
  serve(app.fetch);
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  });
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `http://127.0.0.1:${port}`, logs };
}
