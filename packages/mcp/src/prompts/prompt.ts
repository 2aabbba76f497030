import { cleanText } from "@mtw/core";

/** An argument of a prompt; MCP hands them over as texts. */
export interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

/** A workflow that a person starts. */
export interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly PromptArgument[];
  /** What the model is asked to do; arguments that were left out are undefined. */
  readonly write: (given: Readonly<Record<string, string | undefined>>) => string;
}

/** A text that somebody gave, as data in a sentence: in quotes, on one line, short. */
export const asData = (text: string): string => JSON.stringify(cleanText(text));
