import type { McpContext } from "../context.ts";
import { errorText } from "../error-text.ts";
import { invalidParams, RpcError } from "../rpc-error.ts";
import { operationTools } from "./tools.ts";

/** A call of a tool. */
export interface ToolCall {
  readonly name: string;
  readonly arguments?: Readonly<Record<string, unknown>> | undefined;
}

/** What a call answers. */
export type ToolResult = {
  readonly content: { readonly type: "text"; readonly text: string }[];
  /** The answer; what the text says too, because clients show the model either. */
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: true;
};

/**
 * Calls a tool; what goes wrong is told to the model, which may mend it.
 *
 * @throws {RpcError} invalid params for an unknown tool
 */
export async function callTool(call: ToolCall, context: McpContext): Promise<ToolResult> {
  const found = operationTools.get(call.name);
  if (!found) throw unknownTool(call.name);
  const { operation, defaults } = found;
  try {
    const answer = await operation.run(context.network, { ...defaults, ...call.arguments }, context);
    return { content: textOf(JSON.stringify(answer)), structuredContent: answer as Record<string, unknown> };
  } catch (error) {
    if (context.signal.aborted) throw error;
    return { content: textOf(await errorText(error, context)), isError: true };
  }
}

const textOf = (text: string) => [{ type: "text" as const, text }];

function unknownTool(name: string): RpcError {
  const names = [...operationTools.keys()].join(", ");
  return new RpcError(invalidParams, `There is no tool ${JSON.stringify(name.slice(0, 64))}. Tools: ${names}.`);
}
