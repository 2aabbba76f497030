/**
 * The older HTTP+SSE transport (2024-11-05): GET opens a stream whose first event names the URL for the messages.
 *
 * The protocol deprecates it; everything of it is in this file, so that it can be dropped by deleting the file.
 * The SDK's own SSEServerTransport is not used: it needs Node's response object, which loses the headers of other
 * middleware and can't be tested without a socket; it sends nothing on a silent stream, which clients and proxies
 * then cut; and it queues without bound for a client that does not read.
 */
import { randomUUID } from "node:crypto";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { JSONRPCMessageSchema } from "@modelcontextprotocol/sdk/types.js";
import type { Logger } from "pino";
import type { McpLimits } from "./mcp-limits.ts";
import { invalidRequest, refuse, refuseForNow, refuseUnknownSession } from "./rpc-answer.ts";

/** The open HTTP+SSE streams. */
export interface SseLeg {
  readonly open: (opening: SseOpening) => Promise<Response>;
  /** Takes a message that was posted for a stream; its answer comes on that stream. */
  readonly receive: (posted: SsePost) => Response;
  readonly size: () => number;
  /** Ends all streams. */
  readonly close: () => void;
}

export interface SseOpening {
  /** Path that the messages shall be posted to. */
  readonly path: string;
  readonly owner: string;
  /** Cuts the connection of a client that does not read. */
  readonly cut: () => void;
}

export interface SsePost {
  readonly id: string;
  readonly owner: string;
  readonly message: unknown;
}

export interface SseLegOptions {
  readonly createServer: () => Server;
  readonly limits: McpLimits;
  readonly logger: Logger;
}

interface Stream {
  readonly transport: SseTransport;
  readonly owner: string;
}

/** Makes the leg for clients that speak only HTTP+SSE. */
export function createSseLeg({ createServer, limits, logger }: SseLegOptions): SseLeg {
  const streams = new Map<string, Stream>();
  const log = (what: string) => logger.debug({ transport: "sse", open: streams.size }, what);

  return {
    size: () => streams.size,
    open: async ({ path, owner, cut }) => {
      if (streams.size >= limits.maxStreams) return refuseForNow(`All ${limits.maxStreams} SSE streams are in use.`);
      const server = createServer();
      const id = randomUUID();
      const transport = createSseTransport({ endpoint: `${path}?sessionId=${id}`, limits, cut });
      transport.onclose = () => {
        streams.delete(id);
        log("mcp session closed");
      };
      streams.set(id, { transport, owner });
      await server.connect(transport);
      log("mcp session opened");
      return transport.response;
    },
    receive: ({ id, owner, message }) => {
      const stream = streams.get(id);
      return stream?.owner === owner ? deliver(stream.transport, message) : refuseUnknownSession();
    },
    close: () => {
      for (const { transport } of streams.values()) transport.close();
    },
  };
}

function deliver(transport: SseTransport, posted: unknown): Response {
  const { data: message } = JSONRPCMessageSchema.safeParse(posted);
  if (!message) return refuse({ status: 400, code: invalidRequest, message: "The body is no JSON-RPC message." });
  transport.onmessage?.(message);
  return new Response("Accepted", { status: 202 });
}

interface SseTransport extends Transport {
  readonly response: Response;
}

interface SseTransportOptions {
  readonly endpoint: string;
  readonly limits: McpLimits;
  readonly cut: () => void;
}

type Controller = ReadableStreamDefaultController<Uint8Array>;

function createSseTransport({ endpoint, limits, cut }: SseTransportOptions): SseTransport {
  const encoder = new TextEncoder();
  const waiting = new ByteLengthQueuingStrategy({ highWaterMark: limits.maxQueuedBytes });
  let open: Controller | undefined;
  let keepAlive: NodeJS.Timeout | undefined;

  const end = (endStream: (controller: Controller) => void) => {
    if (!open) return;
    const controller = open;
    open = undefined;
    clearInterval(keepAlive);
    endStream(controller);
    transport.onclose?.();
  };
  // One answer may be larger than the bound: what counts is that nothing more is added to what nobody reads.
  const write = (text: string) => {
    if (open?.desiredSize && open.desiredSize > 0) return open.enqueue(encoder.encode(text));
    end((controller) => {
      controller.close();
      cut();
    });
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        open = controller;
      },
      cancel: () => end(() => undefined),
    },
    waiting,
  );
  const transport: SseTransport = {
    response: new Response(stream, { headers: streamHeaders }),
    start: async () => {
      write(`event: endpoint\ndata: ${endpoint}\n\n`);
      keepAlive = setInterval(() => write(": keepalive\n\n"), limits.keepAliveMs).unref();
    },
    send: async (message) => write(`event: message\ndata: ${JSON.stringify(message)}\n\n`),
    close: async () => end((controller) => controller.close()),
  };
  return transport;
}

const streamHeaders = {
  "content-type": "text/event-stream",
  "cache-control": "no-cache, no-transform",
  // A buffering nginx would hold the events back.
  "x-accel-buffering": "no",
} as const;
