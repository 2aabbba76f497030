/**
 * MCP 2026-07-28, which has no sessions: every POST stands alone.
 *
 * The only file that knows the second SDK: without it, and its line in the door, clients of both eras fall back to
 * initialize. No object of one SDK ever reaches the other.
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
  /** Aborts what is under way, and ends subscriptions. */
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
  const handler = createMcpHandler(factory, {
    legacy: "reject",
    maxSubscriptions: limits.maxStreams,
    keepAliveMs: limits.keepAliveMs,
  });
  return {
    isModern: async (request, body) => !(await isLegacyRequest(request, body)),
    answer: (request, body) => handler.fetch(request, { parsedBody: body }),
    close: () => handler.close(),
  };
}
