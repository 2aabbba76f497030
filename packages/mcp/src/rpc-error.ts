import type { McpContext } from "./context.ts";
import { McpProblem } from "./problem.ts";

/** JSON-RPC 2.0. */
const invalidParams = -32602;
const internalError = -32603;

/** An error with what both SDKs write into a JSON-RPC error: code, message and data. */
export class RpcError extends Error {
  override readonly name = "RpcError";
  readonly code: number;
  readonly data: Readonly<Record<string, unknown>> | undefined;

  constructor(code: number, message: string, data?: Readonly<Record<string, unknown>>) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/**
 * The JSON-RPC error of anything that a request threw; what nobody foresaw says nothing of the inside.
 *
 * @param resourceNotFound  Code of a resource that does not exist, which changed with revision 2026-07-28.
 */
export function rpcErrorOf(error: unknown, resourceNotFound: number, { signal, onError }: McpContext): RpcError {
  if (error instanceof McpProblem) {
    const codes = { invalid_params: invalidParams, resource_not_found: resourceNotFound, internal: internalError };
    return new RpcError(codes[error.kind], error.message, error.data);
  }
  if (!signal.aborted) onError(error);
  return new RpcError(internalError, "The answer could not be made; the server's log has the cause.");
}
