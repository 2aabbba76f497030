/** Codes of JSON-RPC 2.0. */
export const invalidParams = -32602;
export const internalError = -32603;

/** A request that ends in a JSON-RPC error rather than in a result; both SDKs write code, message and data into it. */
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
