import { once } from "node:events";
import { Server as LegacyServer } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { Server as ModernServer } from "@modelcontextprotocol/server";
import type { McpServers } from "../create-mcp-door.ts";

/** Servers of both SDKs with a tool that answers and one that waits, and what became of the waiting. */
export interface EchoServers extends McpServers {
  readonly waits: Waits;
}

interface Waits {
  begun: number;
  aborted: number;
  /** Lets the calls that wait end well. */
  readonly letGo: () => void;
}

interface Call {
  readonly name: string;
  readonly arguments?: Record<string, unknown> | undefined;
}

const capabilities = { tools: { listChanged: false } };
const info = { name: "echo", version: "1.0.0" };
const tools = ["echo", "wait", "big"].map((name) => ({
  name,
  description: `The tool ${name}.`,
  inputSchema: { type: "object" as const, properties: { text: { type: "string" } } },
}));

/** Makes servers with the tools `echo`, `wait` (until its signal aborts, or it is let go) and `big` (a text of 1 MiB). */
export function createEchoServers(): EchoServers {
  const going = new AbortController();
  const waits: Waits = { begun: 0, aborted: 0, letGo: () => going.abort() };
  const run = async (call: Call, signal: AbortSignal) => {
    if (call.name === "wait") await wait(signal, waits, going.signal);
    const text = call.name === "big" ? "x".repeat(1024 * 1024) : String(call.arguments?.text);
    return { content: [{ type: "text" as const, text }] };
  };
  return {
    waits,
    createLegacyServer: () => {
      const server = new LegacyServer(info, { capabilities });
      server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
      server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) => run(params, signal));
      return server;
    },
    createModernServer: () => {
      const server = new ModernServer(info, { capabilities });
      server.setRequestHandler("tools/list", () => ({ tools }));
      server.setRequestHandler("tools/call", ({ params }, { mcpReq }) => run(params, mcpReq.signal));
      return server;
    },
  };
}

async function wait(signal: AbortSignal, waits: Waits, going: AbortSignal): Promise<void> {
  const ended = once(AbortSignal.any([signal, going]), "abort");
  waits.begun += 1;
  await ended;
  if (signal.aborted) waits.aborted += 1;
}
