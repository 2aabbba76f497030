/** What a request can be wrong about; the legs know the JSON-RPC code that their revision gives it. */
type ProblemKind = "invalid_params" | "resource_not_found" | "internal";

/** A request that ends in a JSON-RPC error rather than in a result. */
export class McpProblem extends Error {
  override readonly name = "McpProblem";
  readonly kind: ProblemKind;
  readonly data: Readonly<Record<string, unknown>> | undefined;

  constructor(kind: ProblemKind, message: string, data?: Readonly<Record<string, unknown>>) {
    super(message);
    this.kind = kind;
    this.data = data;
  }
}
