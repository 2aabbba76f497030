import type { Snapshot } from "@mtw/core";
import type { McpContext } from "./context.ts";
import { findPrompt } from "./prompts/prompts.ts";
import { deviceTemplate } from "./resources/resources.ts";
import { invalidParams, RpcError } from "./rpc-error.ts";

/** What is being written, and where. */
export interface Completion {
  readonly ref:
    | { readonly type: "ref/prompt"; readonly name: string }
    | { readonly type: "ref/resource"; readonly uri: string };
  readonly argument: { readonly name: string; readonly value: string };
}

/** What completion/complete answers. */
export type CompletionResult = {
  readonly completion: { readonly values: string[]; readonly total: number; readonly hasMore: boolean };
};

/** The protocol allows no more values in one answer. */
const mostValues = 100;
/** Asked at every key stroke; a list of names of this age is good enough. */
const maxAgeMs = 10_000;

/** Values that an argument can have, by its name, whoever has it. */
const valuesOf: Readonly<Record<string, (snapshot: Snapshot) => string[]>> = {
  device_id: ({ devices }) => {
    const counts = new Map<string, number>();
    for (const { name } of devices) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
    // A name that several devices have would be refused.
    return devices.map(({ name, mac_address }) => (counts.get(name.toLowerCase()) === 1 ? name : mac_address));
  },
  access_point: ({ access_points }) => access_points.map(({ name }) => name),
};

/**
 * Completes an argument of a prompt or of a resource template; without a router there is nothing to offer.
 *
 * @throws {RpcError} invalid params for an unknown prompt, resource or argument
 */
export async function complete({ ref, argument }: Completion, context: McpContext): Promise<CompletionResult> {
  if (!argumentsOf(ref).includes(argument.name)) {
    throw new RpcError(
      invalidParams,
      `There is no such argument to complete: ${JSON.stringify(argument.name.slice(0, 64))}.`,
    );
  }
  const list = valuesOf[argument.name];
  const values = list ? fitting(await namesOf(list, context), argument.value) : [];
  const shown = values.slice(0, mostValues);
  return { completion: { values: shown, total: values.length, hasMore: values.length > shown.length } };
}

function argumentsOf(ref: Completion["ref"]): readonly string[] {
  if (ref.type === "ref/prompt") return findPrompt(ref.name)?.arguments.map(({ name }) => name) ?? [];
  return ref.uri === deviceTemplate.uriTemplate ? ["device_id"] : [];
}

async function namesOf(list: (snapshot: Snapshot) => string[], { network, signal }: McpContext): Promise<string[]> {
  const snapshot = await network.snapshot({ maxAgeMs, signal });
  return list(snapshot).sort((a, b) => a.localeCompare(b, "en"));
}

/** Names that begin so come before names that contain it. */
function fitting(names: readonly string[], value: string): string[] {
  const wanted = value.toLowerCase();
  const placeOf = (name: string) => name.toLowerCase().indexOf(wanted);
  const found = names.filter((name) => placeOf(name) >= 0);
  return [...found.filter((name) => placeOf(name) === 0), ...found.filter((name) => placeOf(name) > 0)];
}
