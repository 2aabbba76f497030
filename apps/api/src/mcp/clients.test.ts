import { createRequire } from "node:module";
import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from "@modelcontextprotocol/client";
import { Client as LegacyClient } from "@modelcontextprotocol/sdk/client/index.js";
import { SSEClientTransport } from "@modelcontextprotocol/sdk/client/sse.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { Client as OldClient } from "mcp-sdk-old/client/index.js";
import { SSEClientTransport as OldSseTransport } from "mcp-sdk-old/client/sse.js";
import { afterEach, expect, test, vi } from "vitest";
import { keyHeaders, withDoor } from "./testing/door-under-test.ts";
import { whenEnded } from "./when-ended.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const info = { name: "test", version: "1.0.0" };
const requestInit = { headers: keyHeaders() };
const echo = { name: "echo", arguments: { text: "hello" } };
/** Twenty connections take a busy machine more than the second that a poll waits for. */
const patience = { timeout: 10_000 };
const hello = { content: [{ type: "text", text: "hello" }] };

test.each([
  // The types of the SDK were not made for exactOptionalPropertyTypes: its own transports need the cast.
  ["Streamable HTTP", (url: URL) => new StreamableHTTPClientTransport(url, { requestInit }) as Transport],
  ["SSE", (url: URL) => new SSEClientTransport(url, { requestInit })],
])("the SDK 1.32 calls a tool over %s", (_name, transportOf) =>
  withDoor(async ({ url, door, waits }) => {
    const client = new LegacyClient(info);
    await client.connect(transportOf(url));
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(["echo", "wait", "big"]);
    expect(await client.callTool(echo)).toMatchObject(hello);
    const cut = new AbortController();
    const waiting = expect(client.callTool({ name: "wait" }, undefined, { signal: cut.signal })).rejects.toThrow();
    await expect.poll(() => waits.begun).toBe(1);
    cut.abort();
    await waiting;
    await expect.poll(() => waits.aborted).toBe(1);
    await client.close();
    await expect.poll(() => door.sizes().sse).toBe(0);
  })(),
);

test(
  "the SDK 1.32 that cancels 20 calls leaves no answer open",
  withDoor(async ({ url, waits }) => {
    let open = 0;
    const counted = async (asked: string | URL, init?: RequestInit) => {
      open += init?.method === "POST" ? 1 : 0;
      return whenEnded(await fetch(asked, init), () => {
        open -= init?.method === "POST" ? 1 : 0;
      });
    };
    const client = new LegacyClient(info);
    await client.connect(new StreamableHTTPClientTransport(url, { requestInit, fetch: counted }) as Transport);
    const cut = new AbortController();
    const wait = () => client.callTool({ name: "wait" }, undefined, { signal: cut.signal });
    const calls = Array.from({ length: 20 }, () => expect(wait()).rejects.toThrow());
    await expect.poll(() => waits.begun, patience).toBe(20);
    cut.abort();
    await Promise.all(calls);
    await expect.poll(() => waits.aborted, patience).toBe(20);
    await expect.poll(() => open, patience).toBe(0);
    await client.close();
  }),
);

test(
  "the SDK 1.32 ends its session",
  withDoor(async ({ url, door }) => {
    const transport = new StreamableHTTPClientTransport(url, { requestInit });
    const client = new LegacyClient(info);
    await client.connect(transport as Transport);
    expect(door.sizes()).toEqual({ sse: 0, sessions: 1 });
    await transport.terminateSession();
    expect(door.sizes()).toEqual({ sse: 0, sessions: 0 });
    await client.close();
  }),
);

test(
  "the SDK 1.0.4 calls a tool over SSE",
  withDoor(async ({ url, door }) => {
    sendKeyFromGlobals();
    const client = new OldClient(info, { capabilities: {} });
    await client.connect(new OldSseTransport(url));
    expect(await client.callTool(echo)).toMatchObject(hello);
    expect(door.sizes()).toEqual({ sse: 1, sessions: 0 });
    await client.close();
    await expect.poll(() => door.sizes().sse).toBe(0);
  }),
);

type NodeEventSource = new (url: string, options: { headers: Record<string, string> }) => object;

/** That client takes the stream from a global and can't send a key by itself. */
function sendKeyFromGlobals(): void {
  const given: NodeEventSource = createRequire(import.meta.url)("eventsource");
  class EventSourceWithKey extends given {
    constructor(url: string) {
      super(url, requestInit);
    }
  }
  vi.stubGlobal("EventSource", EventSourceWithKey);
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (url: URL, init: RequestInit) =>
    fetch(url, { ...init, headers: { ...Object(init.headers), ...keyHeaders() } }),
  );
}

test.each([
  ["negotiating", { mode: "auto" }, "2026-07-28", 0],
  ["pinned", { mode: { pin: "2026-07-28" } }, "2026-07-28", 0],
  ["as it is by default", {}, "2025-11-25", 1],
] as const)("the client 2.4 calls a tool, %s", (_name, versionNegotiation, version, sessions) =>
  withDoor(async ({ url, door, waits }) => {
    const client = new ModernClient(info, { versionNegotiation });
    await client.connect(new ModernTransport(url, { requestInit }));
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(["echo", "wait", "big"]);
    expect(await client.callTool(echo)).toMatchObject(hello);
    expect(door.sizes()).toEqual({ sse: 0, sessions });
    const cut = new AbortController();
    const waiting = expect(client.callTool({ name: "wait" }, { signal: cut.signal })).rejects.toThrow();
    await expect.poll(() => waits.begun).toBe(1);
    cut.abort();
    await waiting;
    await expect.poll(() => waits.aborted).toBe(1);
    await client.close();
  })(),
);

test(
  "a client without a key learns how to send it",
  withDoor(async ({ url }) => {
    const connecting = new LegacyClient(info).connect(new StreamableHTTPClientTransport(url) as Transport);
    await expect(connecting).rejects.toThrow(/Authorization: Bearer <MCP_API_KEY>/);
  }),
);
