import { type Operation, operations } from "@mtw/core";
import * as z from "zod";
import { defaultsOf, inputSchemaOf } from "./input-schema.ts";
import type { ObjectSchema } from "./json-schema.ts";
import { outputSchemaOf } from "./output-schema.ts";

/** A tool as tools/list shows it (MCP 2025-06-18 and later). */
export type Tool = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: ObjectSchema;
  readonly outputSchema: ObjectSchema;
  readonly annotations: typeof annotations;
};

/** Said in full, because what the protocol assumes otherwise is the worst. */
const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  // What devices call themselves is in the answers.
  openWorldHint: true,
} as const;

/** A tool with the operation behind it. */
export interface OperationTool {
  readonly tool: Tool;
  readonly operation: Operation;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** So many arguments can be described in sentences. */
const fewArguments = 8;

const namesOf = (input: Operation["input"]): string[] => (input instanceof z.ZodObject ? Object.keys(input.shape) : []);

/** Every tool by its name, in the order of the operations, which never changes while a server runs. */
export const operationTools: ReadonlyMap<string, OperationTool> = new Map(
  Object.entries(operations as Readonly<Record<string, Operation>>).map(([name, operation]) => [
    name,
    toolOf(operation),
  ]),
);

function toolOf(operation: Operation): OperationTool {
  const { name, title, description } = operation;
  const names = namesOf(operation.input);
  const isTerse = names.length > fewArguments;
  const inputSchema = inputSchemaOf(operation, isTerse);
  const outputSchema = outputSchemaOf(operation, isTerse);
  const tool = { name, title, description, inputSchema, outputSchema, annotations };
  return { tool, operation, defaults: defaultsOf(names) };
}

/** What tools/list answers. */
export const tools: readonly Tool[] = Array.from(operationTools.values(), ({ tool }) => tool);
