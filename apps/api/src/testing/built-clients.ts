import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from "@modelcontextprotocol/client";
import { Client as LegacyClient } from "@modelcontextprotocol/sdk/client/index.js";
import { SSEClientTransport } from "@modelcontextprotocol/sdk/client/sse.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { Client as OldClient } from "mcp-sdk-old/client/index.js";
import { SSEClientTransport as OldSseTransport } from "mcp-sdk-old/client/sse.js";
import { onTestFinished, vi } from "vitest";
import { type BuiltApi, builtMcpKey } from "./start-built-api.ts";

/** What every client can do, whoever made it. */
export interface AnyClient {
  readonly listTools: () => Promise<{ tools: { name: string }[] }>;
  readonly callTool: (call: { name: string; arguments: Record<string, unknown> }) => Promise<Record<string, unknown>>;
}

const info = { name: "test", version: "1.0.0" };
const requestInit = { headers: { authorization: `Bearer ${builtMcpKey}` } };

async function connectLegacy(transport: Transport): Promise<AnyClient> {
  const client = new LegacyClient(info);
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client as AnyClient;
}

async function connectModern({ mcpUrl }: BuiltApi): Promise<AnyClient> {
  const client = new ModernClient(info, { versionNegotiation: { mode: { pin: "2026-07-28" } } });
  await client.connect(new ModernTransport(mcpUrl, { requestInit }));
  onTestFinished(() => client.close());
  return client as AnyClient;
}

async function connectOld({ mcpUrl }: BuiltApi): Promise<AnyClient> {
  sendKeyFromGlobals();
  const client = new OldClient(info, { capabilities: {} });
  await client.connect(new OldSseTransport(mcpUrl));
  onTestFinished(async () => {
    await client.close();
    vi.unstubAllGlobals();
  });
  return client as AnyClient;
}

const stdioFile = fileURLToPath(new URL("../../../mcp-stdio/dist/main.js", import.meta.url));

/** Every client with its way to the built apps. */
export const builtClients: Readonly<Record<string, (api: BuiltApi) => Promise<AnyClient>>> = {
  // The types of the SDK were not made for exactOptionalPropertyTypes: its own transport needs the cast.
  "SDK 1.32 over Streamable HTTP": ({ mcpUrl }) =>
    connectLegacy(new StreamableHTTPClientTransport(mcpUrl, { requestInit }) as Transport),
  "SDK 1.32 over SSE": ({ mcpUrl }) => connectLegacy(new SSEClientTransport(mcpUrl, { requestInit })),
  "SDK 1.32 over stdio": ({ environment }) =>
    connectLegacy(new StdioClientTransport({ command: process.execPath, args: [stdioFile], env: environment })),
  "SDK 1.0.4 over SSE": connectOld,
  "client 2.4 of 2026-07-28": connectModern,
};

type NodeEventSource = new (url: string, options: { headers: Record<string, string> }) => object;

/** The oldest client takes the stream from a global and can't send a key by itself. */
function sendKeyFromGlobals({ headers } = requestInit): void {
  const given: NodeEventSource = createRequire(import.meta.url)("eventsource");
  class EventSourceWithKey extends given {
    constructor(url: string) {
      super(url, { headers });
    }
  }
  vi.stubGlobal("EventSource", EventSourceWithKey);
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (url: URL, init?: RequestInit) =>
    fetch(url, { ...init, headers: { ...headers, ...Object(init?.headers) } }),
  );
}
