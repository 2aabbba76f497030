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

/** A value, and what people may have begun to write for it. */
interface Choice {
  readonly value: string;
  readonly words: readonly string[];
}

/** Values that an argument can have, by its name, whoever has it. */
const choicesOf: Readonly<Record<string, (snapshot: Snapshot) => Choice[]>> = {
  device_id: ({ devices }) => {
    const counts = new Map<string, number>();
    for (const { name } of devices) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
    // A name that several devices have would be refused.
    const idOf = ({ name, mac_address }: Snapshot["devices"][number]) =>
      counts.get(name.toLowerCase()) === 1 ? name : mac_address;
    return devices.map((device) => ({ value: idOf(device), words: [device.name, device.mac_address] }));
  },
  access_point: ({ access_points }) => access_points.map(({ name }) => ({ value: name, words: [name] })),
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
  const list = choicesOf[argument.name];
  const values = list
    ? fitting(list(await context.network.snapshot({ maxAgeMs, signal: context.signal })), argument.value)
    : [];
  const shown = values.slice(0, mostValues);
  return { completion: { values: shown, total: values.length, hasMore: values.length > shown.length } };
}

function argumentsOf(ref: Completion["ref"]): readonly string[] {
  if (ref.type === "ref/prompt") return findPrompt(ref.name)?.arguments.map(({ name }) => name) ?? [];
  return ref.uri === deviceTemplate.uriTemplate ? ["device_id"] : [];
}

/** What begins so comes before what contains it. */
function fitting(choices: readonly Choice[], written: string): string[] {
  const wanted = written.toLowerCase();
  const placeOf = ({ words }: Choice) => {
    const places = words.map((word) => word.toLowerCase().indexOf(wanted)).filter((place) => place >= 0);
    return places.length === 0 ? null : Math.min(1, ...places);
  };
  return choices
    .map((choice) => ({ value: choice.value, place: placeOf(choice) }))
    .filter(({ place }) => place !== null)
    .sort((a, b) => Number(a.place) - Number(b.place) || a.value.localeCompare(b.value, "en"))
    .map(({ value }) => value);
}
