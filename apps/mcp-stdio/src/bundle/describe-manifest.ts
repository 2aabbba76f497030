import { type Prompt, prompts, tools } from "@mtw/mcp";
import { version } from "../version.ts";

/** What of the bundle's manifest.json is made from code; the rest is written by hand. */
export interface BundleManifest {
  readonly version: string;
  readonly tools: readonly { readonly name: string; readonly description: string }[];
  readonly prompts: readonly BundlePrompt[];
}

/** A prompt as the manifest has it: in its text stands `${arguments.NAME}` where an argument goes. */
export interface BundlePrompt {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly string[];
  readonly text: string;
}

/** Passes as a name and as a number, and stands nowhere else in a prompt. */
const sampleOf = (index: number): string => `-${987 - index}`;

/** Brings manifest.json, the description of the bundle for desktop programs, up to the code. */
export const describeManifest = <Given extends BundleManifest>(given: Given): Given => ({
  ...given,
  version,
  tools: tools.map(({ name, description }) => ({ name, description })),
  prompts: prompts.map(describePrompt),
});

function describePrompt({ name, description, arguments: known, write }: Prompt): BundlePrompt {
  const names = known.map((argument) => argument.name);
  const samples = names.map((one, index) => [one, sampleOf(index)] as const);
  const text = samples.reduce(
    (written, [one, sample]) => written.replaceAll(sample, `\${arguments.${one}}`),
    write(Object.fromEntries(samples)),
  );
  return { name, description, arguments: names, text };
}
