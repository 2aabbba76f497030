import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { pino } from "pino";
import { createMcpDoor, type McpDoor, type McpDoorOptions } from "../create-mcp-door.ts";
import { createMcpGuard } from "../create-mcp-guard.ts";
import { createEchoServers, type EchoServers } from "./echo-servers.ts";

/** The keys that open the door under test. */
export const keys = ["first-key-of-the-door", "other-key-of-the-door"] as const;

/** A door over the echo servers. */
export interface DoorUnderTest {
  readonly door: McpDoor;
  readonly waits: EchoServers["waits"];
  /** Lines of the log. */
  readonly logs: readonly string[];
  /** Asks without a socket, with the first key, or as the given headers say. */
  readonly ask: (asked?: Asked) => Promise<Response>;
}

/** What a test asks; a body that is no string is sent as JSON, a null header is left out. */
export interface Asked {
  readonly method?: string;
  readonly query?: string;
  readonly headers?: Record<string, string | null>;
  readonly body?: unknown;
}

/** Makes a door over the echo servers, on loopback unless told otherwise. */
export function openDoor(options: Partial<McpDoorOptions> = {}): DoorUnderTest {
  const servers = createEchoServers();
  const logs: string[] = [];
  const logger = pino({ level: "debug" }, { write: (line: string) => logs.push(line) });
  const place = { allowedHosts: [], allowedOrigins: [], isLoopback: true };
  const door = createMcpDoor({ servers, guard: createMcpGuard(keys), logger, ...place, ...options });
  const ask = async ({ method = "POST", query = "", headers, body }: Asked = {}) =>
    door.app.request(`/mcp${query}`, { method, headers: headersOf(method, headers), ...bodyOf(body) });
  return { door, waits: servers.waits, logs, ask };
}

function headersOf(method: string, headers: Asked["headers"]): Record<string, string> {
  const all = { ...keyHeaders(), ...(method === "POST" ? jsonHeaders : {}), ...headers };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

const bodyOf = (body: unknown): { body?: string } => {
  if (body === undefined) return {};
  return { body: typeof body === "string" ? body : JSON.stringify(body) };
};

export const jsonHeaders = {
  "content-type": "application/json",
  accept: "application/json, text/event-stream",
} as const;

/** The header with a key. */
export const keyHeaders = (key: string = keys[0]) => ({ authorization: `Bearer ${key}` });

/** A door that listens. */
export interface ListeningDoor extends DoorUnderTest {
  readonly url: URL;
}

/** Runs a test with a door that listens on loopback, and closes it. */
export function withDoor(
  run: (door: ListeningDoor) => Promise<void>,
  options: Partial<McpDoorOptions> = {},
): () => Promise<void> {
  return async () => {
    const opened = openDoor(options);
    const server = createServer(getRequestListener(opened.door.app.fetch));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      await run({ ...opened, url: new URL(`http://127.0.0.1:${port}/mcp`) });
    } finally {
      await opened.door.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    }
  };
}

/** The message that a client of the older eras begins with. */
export const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } },
} as const;

/** A call of a tool, for the older eras. */
export const call = (name: string, id: number | string = 2) => ({
  jsonrpc: "2.0",
  id,
  method: "tools/call",
  params: { name, arguments: { text: "hello" } },
});

/** Opens a Streamable HTTP session; answers its id. */
export async function openSession(ask: DoorUnderTest["ask"], key?: string): Promise<string> {
  const answer = await ask({ headers: keyHeaders(key), body: initialize });
  await answer.text();
  return answer.headers.get("mcp-session-id") ?? "";
}

/** Reads the first events of a stream, and leaves it open. */
export function readStream(response: Response): { next: () => Promise<string>; cancel: () => Promise<void> } {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  return {
    next: async () => new TextDecoder().decode((await reader.read()).value),
    cancel: () => reader.cancel(),
  };
}

/** The JSON-RPC error of an answer, with its HTTP status. */
export async function readRefusal(answer: Response) {
  const { error, id } = (await answer.json()) as { error?: { code: number; message: string }; id: unknown };
  return { status: answer.status, code: error?.code, message: error?.message, id };
}
