import { readFileSync } from "node:fs";

/** One line of a Dockerfile, continuation lines joined. */
export interface Instruction {
  readonly keyword: string;
  readonly text: string;
}

/** One `FROM … AS name` and what follows. */
export interface Stage {
  readonly name: string;
  readonly instructions: readonly Instruction[];
}

/** Reads the stages of a Dockerfile; a stage without a name is called after its base image. */
export function readDockerfile(path: string): Stage[] {
  const text = readFileSync(path, "utf8").replace(/^\s*#.*\n/gm, "");
  return text
    .split(/^(?=FROM )/m)
    .filter((part) => part.startsWith("FROM "))
    .map((part) => {
      const [from, ...rest] = part
        .replace(/\\\n\s*/g, "")
        .trim()
        .split(/\n+/);
      return { name: /\S+$/.exec(from ?? "")?.[0] ?? "", instructions: rest.map(instructionOf) };
    });
}

function instructionOf(line: string): Instruction {
  const [keyword = ""] = line.split(" ", 1);
  return { keyword, text: line.slice(keyword.length).trim() };
}

/** What a stage says to one keyword, each. */
export function textsOf(stage: Stage | undefined, keyword: string): string[] {
  return (stage?.instructions ?? []).filter((one) => one.keyword === keyword).map(({ text }) => text);
}

/** The words of the last CMD, or of the HEALTHCHECK, which stand there as a JSON array. */
export function wordsOf(stage: Stage | undefined, keyword: "CMD" | "HEALTHCHECK"): string[] {
  const text = textsOf(stage, keyword).at(-1) ?? "";
  return JSON.parse(text.slice(text.indexOf("[")));
}

/** The variables of all ENV lines. */
export function environmentOf(stage: Stage | undefined): Record<string, string> {
  const words = textsOf(stage, "ENV").join(" ").split(/\s+/);
  return Object.fromEntries(words.filter(Boolean).map((word) => word.split("=", 2)));
}
