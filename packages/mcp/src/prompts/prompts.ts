import { invalidParams, RpcError } from "../rpc-error.ts";
import { diagnoseDevice } from "./diagnose-device.ts";
import { findWeakDevices } from "./find-weak-devices.ts";
import type { Prompt } from "./prompt.ts";
import { reviewWifiSetup } from "./review-wifi-setup.ts";

/** Every prompt. */
export const prompts: readonly Prompt[] = [diagnoseDevice, findWeakDevices, reviewWifiSetup];

/** Finds a prompt; null when nothing has this name. */
export const findPrompt = (name: string): Prompt | null => prompts.find((prompt) => prompt.name === name) ?? null;

/** What prompts/get answers. */
export type PromptText = {
  readonly description: string;
  readonly messages: { readonly role: "user"; readonly content: { readonly type: "text"; readonly text: string } }[];
};

/**
 * Writes a prompt.
 *
 * @throws {RpcError} invalid params for an unknown prompt, and for arguments that are missing, unknown or unfit
 */
export function getPrompt(name: string, given: Readonly<Record<string, string>> = {}): PromptText {
  const prompt = findPrompt(name);
  if (!prompt) {
    const names = prompts.map((known) => known.name).join(", ");
    throw new RpcError(invalidParams, `There is no prompt ${JSON.stringify(name.slice(0, 64))}. Prompts: ${names}.`);
  }
  // Forms of clients send an argument that was left out as an empty text.
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
  assertArguments(prompt, filled);
  const text = prompt.write(filled);
  return { description: prompt.description, messages: [{ role: "user", content: { type: "text", text } }] };
}

function assertArguments({ arguments: known }: Prompt, given: Readonly<Record<string, string>>): void {
  const names = known.map((argument) => argument.name);
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  const missing = known.filter((argument) => argument.required && !given[argument.name]).map(({ name }) => name);
  if (unknown.length === 0 && missing.length === 0) return;
  const what =
    unknown.length > 0 ? `${JSON.stringify(unknown[0]?.slice(0, 64))} is no argument here` : `${missing} is missing`;
  throw new RpcError(invalidParams, `${what}; accepted: ${names.join(", ")}.`);
}
