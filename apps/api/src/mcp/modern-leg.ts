/**
 * MCP 2026-07-28, which has no sessions: every POST stands alone.
 *
 * To serve it no longer, delete this file, what the door says of it, and the factory of modern servers with its
 * package: clients that speak both eras then fall back to initialize. No object of one SDK ever reaches the other.
 */
import { createMcpHandler, isLegacyRequest, type McpServerFactory } from "@modelcontextprotocol/server";
import type { Logger } from "pino";
import type { McpLimits } from "./mcp-limits.ts";

/** Makes a server of the second SDK, one for each request. */
export type ModernServerFactory = McpServerFactory;

/** Answers requests of the modern protocol. */
export interface ModernLeg {
  /** Tells whether the request is one of the modern protocol; what is malformed in a new way counts as such. */
  readonly isModern: (request: Request, body: unknown) => Promise<boolean>;
  readonly answer: (request: Request, body: unknown) => Promise<Response>;
  /** Ends subscriptions, which never end by themselves; calls under way go on. */
  readonly drain: () => Promise<void>;
  /** Aborts what is under way, too. */
  readonly close: () => Promise<void>;
}

export interface ModernLegOptions {
  readonly createServer: ModernServerFactory;
  readonly limits: McpLimits;
  readonly logger: Logger;
}

/** Makes the leg for clients of the modern protocol. */
export function createModernLeg({ createServer, limits, logger }: ModernLegOptions): ModernLeg {
  const factory: ModernServerFactory = async (context) => {
    try {
      return await createServer(context);
    } catch (error) {
      // The SDK answers "internal error" and keeps the reason to itself.
      logger.error({ err: error }, "mcp server could not be made");
      throw error;
    }
  };
  const { maxStreams: maxSubscriptions, keepAliveMs } = limits;
  const open = () => createMcpHandler(factory, { legacy: "reject", maxSubscriptions, keepAliveMs });
  // A handler can only be closed as a whole, and calls may finish when subscriptions no longer can go on.
  const [subscriptions, calls] = [open(), open()];
  return {
    isModern: async (request, body) => !(await isLegacyRequest(request, body)),
    answer: (request, body) => (isSubscription(body) ? subscriptions : calls).fetch(request, { parsedBody: body }),
    drain: () => subscriptions.close(),
    close: async () => {
      await Promise.all([subscriptions.close(), calls.close()]);
    },
  };
}

const isSubscription = (body: unknown): boolean => Object(body).method === "subscriptions/listen";
