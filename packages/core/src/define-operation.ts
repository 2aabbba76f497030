import type { z } from "zod";
import { checkQuery } from "./check-query.ts";
import type { Network } from "./network.ts";

/** One question with its answer, defined once and served by every door. */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  /** Name in every door: tool `list_devices`, OpenAPI operationId `list_devices`. */
  readonly name: string;
  readonly title: string;
  /** For people and for language models. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /**
   * Answers the question.
   *
   * @throws {QueryError} `invalid_query` when the query does not fit the input
   * @throws {RouterOsError} when no router can answer and nothing of bounded age is left
   */
  readonly run: (network: Network, query?: z.input<Input>, options?: RunOptions) => Promise<z.output<Output>>;
}

/** How an operation is run. */
export interface RunOptions {
  /** Ends the waiting; routers that nobody else waits for are no longer asked. */
  readonly signal?: AbortSignal | undefined;
}

/** Defines an operation; its `run` checks the query before the work. */
export function defineOperation<Input extends z.ZodType, Output extends z.ZodType>(definition: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  readonly run: (network: Network, query: z.output<Input>) => Promise<z.output<Output>>;
}): Operation<Input, Output> {
  const run = async (network: Network, query?: z.input<Input>, { signal }: RunOptions = {}) =>
    definition.run(signal ? heeding(network, signal) : network, checkQuery(definition.input, query ?? {}));
  return { ...definition, run };
}

/** The network, every question of which ends with the signal. */
const heeding = (network: Network, signal: AbortSignal): Network => ({
  ...network,
  snapshot: (options) => network.snapshot({ ...options, signal }),
});
