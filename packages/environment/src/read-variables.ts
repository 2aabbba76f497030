import * as z from "zod";
import { readTextFile } from "./read-text-file.ts";
import type { Reading, Variables } from "./reading.ts";
import { withoutEmpty } from "./without-empty.ts";

/**
 * Checks variables against a shape, whose order is that of the problems.
 *
 * A variable that has a `…_FILE` beside it in the shape is a secret that may stand in that file instead.
 */
export function readVariables<Shape extends z.ZodRawShape>(
  shape: Shape,
  variables: Variables,
): Reading<z.output<z.ZodObject<Shape>>> {
  const given = withoutEmpty(variables);
  const secrets = readSecrets(Object.keys(shape), given);
  const parsed = z.object(shape).safeParse({ ...given, ...secrets.values });
  const problems = [...secrets.problems.values(), ...linesOf(parsed.error, secrets.problems)];
  return parsed.success && problems.length === 0 ? { config: parsed.data, problems: null } : { config: null, problems };
}

interface Secrets {
  readonly values: Variables;
  /** Lines by the name of the secret. */
  readonly problems: ReadonlyMap<string, string>;
}

function readSecrets(names: readonly string[], given: Variables): Secrets {
  const values: Record<string, string> = {};
  const problems = new Map<string, string>();
  for (const name of names.filter((candidate) => names.includes(`${candidate}_FILE`))) {
    const where = `${name}_FILE`;
    const path = given[where];
    if (path === undefined) continue;
    const read = given[name] === undefined ? readTextFile(path) : { problem: `only one of ${name} and ${where}` };
    if ("problem" in read) problems.set(name, `${where}: ${read.problem}`);
    else values[name] = read.text;
  }
  return { values, problems };
}

/** A secret whose file is the problem is not also reported as missing. */
function linesOf(error: z.ZodError | undefined, secretProblems: ReadonlyMap<string, string>): string[] {
  return (error?.issues ?? [])
    .map(({ path, message }) => ({ where: path.join("."), message }))
    .filter(({ where }) => !secretProblems.has(where))
    .map(({ where, message }) => `${where}: ${message}`);
}
