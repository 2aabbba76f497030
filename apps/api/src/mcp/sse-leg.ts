/**
 * The older HTTP+SSE transport (2024-11-05): GET opens a stream whose first event names the URL for the messages.
 *
 * The protocol deprecates it. To drop it, delete this file, isPlainSseGet and what the door says of both.
 * The SDK's own SSEServerTransport is not used: it needs Node's response object, which loses the headers of other
 * middleware and can't be tested without a socket; it sends nothing on a silent stream, which clients and proxies
 * then cut; and it queues without bound for a client that does not read.
 */
import { randomUUID } from "node:crypto";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { type JSONRPCMessage, JSONRPCMessageSchema, type RequestId } from "@modelcontextprotocol/sdk/types.js";
import type { Logger } from "pino";
import { cancelledIds } from "./cancelled-ids.ts";
import type { McpLimits } from "./mcp-limits.ts";
import { invalidRequest, refuse, refuseForNow, refuseUnknownSession } from "./rpc-answer.ts";

/** The open HTTP+SSE streams. */
export interface SseLeg {
  readonly open: (opening: SseOpening) => Promise<Response>;
  /** Takes a message that was posted for a stream; its answer comes on that stream. */
  readonly receive: (posted: SsePost) => Response;
  readonly size: () => number;
  /** Ends idle streams at once, the others when their calls are answered. */
  readonly drain: () => void;
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
    drain: () => {
      for (const { transport } of streams.values()) transport.drain();
    },
    close: () => {
      for (const { transport } of streams.values()) transport.close();
    },
  };
}

function deliver(transport: SseTransport, posted: unknown): Response {
  const { data: message } = JSONRPCMessageSchema.safeParse(posted);
  if (!message) return refuse({ status: 400, code: invalidRequest, message: "The body is no JSON-RPC message." });
  transport.receive(message);
  return new Response("Accepted", { status: 202 });
}

interface SseTransport extends Transport {
  readonly response: Response;
  readonly receive: (message: JSONRPCMessage) => void;
  readonly drain: () => void;
}

interface SseTransportOptions {
  readonly endpoint: string;
  readonly limits: McpLimits;
  readonly cut: () => void;
}

function createSseTransport({ endpoint, limits, cut }: SseTransportOptions): SseTransport {
  const unanswered = new Set<RequestId>();
  let isDraining = false;
  const stream = openEventStream({ limits, cut, onEnded: () => transport.onclose?.() });
  const endWhenAnswered = () => {
    if (isDraining && unanswered.size === 0) stream.end();
  };
  const transport: SseTransport = {
    response: stream.response,
    start: async () => stream.write(`event: endpoint\ndata: ${endpoint}\n\n`),
    receive: (message) => {
      if ("method" in message && "id" in message) unanswered.add(message.id);
      // The SDK gives no answer to what was cancelled.
      for (const id of cancelledIds([message])) unanswered.delete(id);
      transport.onmessage?.(message);
    },
    send: async (message) => {
      stream.write(`event: message\ndata: ${JSON.stringify(message)}\n\n`);
      if (!("method" in message) && message.id !== undefined) unanswered.delete(message.id);
      endWhenAnswered();
    },
    drain: () => {
      isDraining = true;
      endWhenAnswered();
    },
    close: async () => stream.end(),
  };
  return transport;
}

interface EventStream {
  readonly response: Response;
  readonly write: (text: string) => void;
  /** Ends it once all that waits is read. */
  readonly end: () => void;
}

interface EventStreamOptions {
  readonly limits: McpLimits;
  readonly cut: () => void;
  /** Called once, whoever ended it. */
  readonly onEnded: () => void;
}

type Controller = ReadableStreamDefaultController<Uint8Array>;

function openEventStream({ limits, cut, onEnded }: EventStreamOptions): EventStream {
  const encoder = new TextEncoder();
  let open: Controller | undefined;
  const endBy = (endStream: (controller: Controller) => void) => {
    if (!open) return;
    const controller = open;
    open = undefined;
    clearInterval(keepAlive);
    endStream(controller);
    onEnded();
  };
  // One answer may be larger than the bound: what counts is that nothing more is added to what nobody reads.
  const write = (text: string) => {
    if (open?.desiredSize && open.desiredSize > 0) return open.enqueue(encoder.encode(text));
    endBy((controller) => {
      controller.close();
      cut();
    });
  };
  // A client that has something to read is not on a silent stream; a slow one must not be cut for a comment.
  const breakSilence = () => {
    if (open?.desiredSize === limits.maxQueuedBytes) write(": keepalive\n\n");
  };
  const keepAlive = setInterval(breakSilence, limits.keepAliveMs).unref();
  const source = {
    start: (controller: Controller) => {
      open = controller;
    },
    cancel: () => endBy(() => undefined),
  };
  const stream = new ReadableStream(source, new ByteLengthQueuingStrategy({ highWaterMark: limits.maxQueuedBytes }));
  const response = new Response(stream, { headers: streamHeaders });
  return { response, write, end: () => endBy((controller) => controller.close()) };
}

const streamHeaders = {
  "content-type": "text/event-stream",
  "cache-control": "no-cache, no-transform",
  // A buffering nginx would hold the events back.
  "x-accel-buffering": "no",
} as const;
