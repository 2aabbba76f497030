import { parseArgs } from "node:util";

/** Where the schema comes from. */
export type TypesSource =
  | { readonly kind: "file"; readonly path: string }
  | {
      readonly kind: "router";
      readonly url: string;
      readonly username: string | undefined;
      readonly passwordFile: string | undefined;
      readonly fingerprint: string | undefined;
      readonly caFile: string | undefined;
      readonly insecure: boolean;
    };

/** What the command line asks for. */
export type TypesCommandLine =
  | TypesSource
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly problem: string };

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

const options = {
  schema: text,
  url: text,
  username: text,
  "password-file": text,
  fingerprint: text,
  ca: text,
  insecure: flag,
  help: flag,
  version: flag,
} as const;

const routerOptions = ["username", "password-file", "fingerprint", "ca", "insecure"] as const;

/** Reads the command line of `routeros-types`. */
export function parseTypesCommandLine(words: readonly string[]): TypesCommandLine {
  const values = parseWords(words);
  if (values instanceof Error) return { problem: values.message };
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const { schema, url } = values;
  if (url !== undefined && schema === undefined) return toRouter(url, values);
  if (schema === undefined || url !== undefined) return { problem: "Give either --schema or --url." };
  const stray = routerOptions.find((name) => values[name] !== undefined);
  return stray ? { problem: `--${stray} goes with --url only.` } : { kind: "file", path: schema };
}

type Words = Exclude<ReturnType<typeof parseWords>, Error>;

function toRouter(url: string, values: Words): TypesSource {
  const { username, fingerprint, insecure = false } = values;
  return {
    kind: "router",
    url,
    username,
    passwordFile: values["password-file"],
    fingerprint,
    caFile: values.ca,
    insecure,
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
