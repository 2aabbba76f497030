import * as z from "zod";
import { acceptedText } from "./accepted-text.ts";
import { describeIssues } from "./describe-issues.ts";
import { QueryError } from "./errors.ts";

/**
 * Checks a query against the input of an operation.
 *
 * @param repeated  Names of the parameters that a door got more than once.
 * @returns The query with its defaults.
 * @throws {QueryError} `invalid_query`, which names every parameter that is wrong
 */
export function checkQuery<Input extends z.ZodType>(
  input: Input,
  query: unknown,
  repeated: readonly string[] = [],
): z.output<Input> {
  const shape: Readonly<Record<string, z.ZodType>> = input instanceof z.ZodObject ? input.shape : {};
  // Asked only for what has no rule of its own, and only when it fails.
  const error = ({ path = [] }: z.core.$ZodRawIssue) => acceptedText(shape[String(path[0])] ?? input);
  const parsed = input.safeParse(query, { error });
  if (parsed.success && repeated.length === 0) return parsed.data;
  const issues = parsed.error?.issues ?? [];
  throw new QueryError("invalid_query", describeIssues({ issues, query, accepted: Object.keys(shape), repeated }));
}
