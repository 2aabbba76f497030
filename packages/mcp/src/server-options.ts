import type { Network } from "@mtw/core";
import type { McpContext } from "./context.ts";
import { internalError, RpcError } from "./rpc-error.ts";

/** Options of both server factories. */
export interface McpServerOptions {
  readonly network: Network;
  /** What the server calls its version. */
  readonly version: string;
  /** Told what nobody foresaw; the client only learns that it happened. @default nobody is told */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** How the server introduces itself. */
export const serverInfoOf = ({ version }: McpServerOptions) => ({ name: "mtw", title: "MikroTik WiFi", version });

/** Makes the function that answers one request, whatever goes wrong. */
export function createAnswer({ network, onError = () => {} }: McpServerOptions, resourceNotFound: number) {
  return async <Result>(signal: AbortSignal, answer: (context: McpContext) => Promise<Result>): Promise<Result> => {
    try {
      return await answer({ network, signal, onError, resourceNotFound });
    } catch (error) {
      if (error instanceof RpcError) throw error;
      if (!signal.aborted) onError(error);
      // What nobody foresaw says nothing of the inside.
      throw new RpcError(internalError, "The answer could not be made; the server's log has the cause.");
    }
  };
}
