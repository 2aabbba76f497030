import type { Network } from "@mtw/core";
import type { McpContext } from "./context.ts";
import { rpcErrorOf } from "./rpc-error.ts";

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
    const context = { network, signal, onError };
    try {
      return await answer(context);
    } catch (error) {
      throw rpcErrorOf(error, resourceNotFound, context);
    }
  };
}
