import { resolve } from "node:path";
import {
  createRouterOsClient,
  isRouterOsError,
  type RouterOsClientOptions,
  type TlsOptions,
} from "@mtw/routeros-client";
import * as z from "zod";
import { readTextFile } from "./read-text-file.ts";
import type { Reading } from "./reading.ts";

/** One router to read. */
export interface RouterConfig {
  /** Name in answers; undefined to use the router's identity. */
  readonly name: string | undefined;
  readonly url: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly tls: TlsOptions;
}

const text = z.string({ error: "a text (a number needs quotes)" }).trim().min(1, { error: "a text that is not empty" });
const urlRule = "an http or https URL such as https://192.168.88.1, without ? and #";
const fingerprintRule = "a SHA-256 in hex (64 digits) or Base64 (44 characters)";

const tlsEntry = z.strictObject({
  ca_file: text.optional(),
  fingerprint: text
    .refine((fingerprint) => !clientProblem({ tls: { fingerprint } }), { error: fingerprintRule })
    .optional(),
  insecure: z.boolean({ error: "true or false" }).optional(),
});

/** A router as MTW_CONFIG has it. An empty password is one that RouterOS accepts, so here it may be said. */
const routerEntry = z.strictObject({
  name: text.optional(),
  url: z.string({ error: urlRule }).refine(isHttpUrl, { error: urlRule }),
  username: text.refine((username) => !username.includes(":"), { error: "a name without a colon" }).optional(),
  password: z.string({ error: "a text (a number needs quotes)" }).optional(),
  password_file: text.optional(),
  tls: tlsEntry.optional(),
});

/** Where an entry stands. */
export interface EntryPlace {
  /** Relative files are looked for here. */
  readonly directory: string;
  /** Name of a field for the person who has to correct it. */
  readonly whereOf: (field: string) => string;
}

/** Checks one router's entry and reads its files. */
export function readRouter(entry: unknown, { directory, whereOf }: EntryPlace): Reading<RouterConfig> {
  const parsed = routerEntry.safeParse(entry);
  const raw = recordOf(entry);
  const password = readFileOf(raw.password_file, directory);
  const ca = readFileOf(recordOf(raw.tls).ca_file, directory);
  const found: Found[] = [
    ...(parsed.error?.issues ?? []).map(foundIn),
    ...credentialProblems(raw),
    ...("problem" in password ? [{ field: "password_file", message: password.problem }] : []),
    ...("problem" in ca ? [{ field: "tls.ca_file", message: ca.problem }] : caProblems(ca.text)),
  ];
  const fileTexts = { password: textOf(password), ca: textOf(ca) };
  const router = parsed.data && found.length === 0 ? routerOf(parsed.data, fileTexts) : null;
  const message = router && clientProblem(router);
  if (router && message === null) return { config: router, problems: null };
  if (message !== null) found.push({ field: "url", message });
  return { config: null, problems: found.map((one) => `${whereOf(one.field)}: ${one.message}`) };
}

interface Found {
  readonly field: string;
  readonly message: string;
}

function foundIn(issue: z.core.$ZodIssue): Found {
  const field = issue.path.join(".");
  if (issue.code === "unrecognized_keys") return { field, message: `no such key as ${issue.keys.join(", ")}` };
  return { field, message: issue.message };
}

function credentialProblems(raw: Raw): Found[] {
  const url = typeof raw.url === "string" && URL.canParse(raw.url) ? new URL(raw.url) : null;
  const found: Found[] = [];
  const has = (field: string) => raw[field] !== undefined;
  if (!has("username") && !url?.username) found.push({ field: "username", message: "the RouterOS user" });
  if (has("password") && has("password_file")) {
    found.push({ field: "password_file", message: "only one of the password and the file with the password" });
  }
  if (!has("password") && !has("password_file") && !url?.password) {
    found.push({ field: "password", message: "the RouterOS user's password, or the file with it" });
  }
  return found;
}

type FileReading = { readonly text: string | undefined } | { readonly problem: string };

function readFileOf(path: unknown, directory: string): FileReading {
  if (typeof path !== "string" || path === "") return { text: undefined };
  const read = readTextFile(resolve(directory, path));
  // An empty file is a secret that was never filled in.
  return "text" in read && read.text === "" ? { problem: `a file that is not empty (${JSON.stringify(path)})` } : read;
}

const textOf = (file: FileReading): string | undefined => ("text" in file ? file.text : undefined);

const caProblems = (ca: string | undefined): Found[] =>
  ca !== undefined && clientProblem({ tls: { ca } })
    ? [{ field: "tls.ca_file", message: "a file with a certificate in PEM" }]
    : [];

function routerOf(
  entry: z.output<typeof routerEntry>,
  files: { readonly password: string | undefined; readonly ca: string | undefined },
): RouterConfig {
  return {
    name: entry.name,
    url: entry.url,
    username: entry.username,
    password: entry.password ?? files.password,
    tls: { ca: files.ca, fingerprint: entry.tls?.fingerprint, insecure: entry.tls?.insecure },
  };
}

/** What the client itself says against the options; making one sends nothing. */
function clientProblem(options: Partial<RouterOsClientOptions>): string | null {
  try {
    const client = createRouterOsClient({ url: "https://router.invalid", username: "x", password: "", ...options });
    void client.close();
    return null;
  } catch (error) {
    if (isRouterOsError(error)) return error.message;
    throw error;
  }
}

function isHttpUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, search, hash } = new URL(url);
  return /^https?:$/.test(protocol) && search === "" && hash === "";
}

type Raw = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Raw => (typeof value === "object" && value !== null ? (value as Raw) : {});
