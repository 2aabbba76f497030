import { networkVariables, readVariables, routerVariables } from "@mtw/environment";
import * as z from "zod";
import { environmentVariables } from "../../apps/api/src/environment.ts";
import { variableOfKey } from "../../packages/environment/src/read-one-router.ts";
import { cell, madeFrom, table } from "./markdown.ts";

/** What each program reads, as its --help lists it. */
export const programs: Readonly<Record<string, z.ZodRawShape>> = {
  "mtw-api": environmentVariables,
  "mtw-mcp": networkVariables,
  "mtw-doctor": routerVariables,
};

/**
 * The environment reference, and the form of the file that MTW_CONFIG names.
 *
 * @param example  Such a file.
 */
export function environmentPage(example: string): string {
  return [
    "# Environment",
    "All settings are environment variables; an empty one counts as not set. What is wrong with them is listed at once on stderr, one line each, never with a secret, and ends the start with exit code 78. Needed are `ROUTEROS_URL`, `ROUTEROS_USERNAME` and `ROUTEROS_PASSWORD`, or [`MTW_CONFIG`](#mtw_config) in their place; of `mtw-api` also `API_KEY`.",
    "A secret can stand in a file: `X_FILE` names it in place of `X`, its last line break does not count, and both at once are refused. Docker and systemd hand secrets over so.",
    ...readerGroups().map(groupSection),
    elsewhere,
    "## MTW_CONFIG",
    fileRules,
    `\`\`\`yaml\n${example.trim()}\n\`\`\``,
    table(
      ["key of a router", "same as"],
      Object.entries(variableOfKey).map(([key, name]) => [`\`${key}\``, `\`${name}\``]),
    ),
    madeFrom("packages/environment/src/network-variables.ts", "apps/api/src/environment.ts"),
  ]
    .join("\n\n")
    .concat("\n");
}

const elsewhere =
  "Not of these programs: `LISTEN_ADDRESS` is for [Docker Compose](docker.md#good-to-know) alone; `routeros-types` of [@mtw/routeros-client](../packages/routeros-client/README.md) takes its password from `ROUTEROS_PASSWORD`.";

const fileRules =
  'A file in YAML or JSON with several routers. It stands in place of `ROUTEROS_URL` to `ROUTEROS_TLS_INSECURE`, which are then not looked at; all other variables stay in force. Files that it names are looked for beside it. A password of digits needs quotes, an empty one (`""`) can only be said here, names differ, and an unknown key is refused. [examples/routers.yaml](../examples/routers.yaml):';

/** The variables, together where the same programs read them. */
function readerGroups(): [readers: string, names: string[]][] {
  const groups = new Map<string, string[]>();
  for (const name of Object.keys(environmentVariables)) {
    const readers = Object.keys(programs).filter((program) => Object.hasOwn(programs[program] ?? {}, name));
    const key = readers.map((reader) => `\`${reader}\``).join(", ");
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups];
}

function groupSection([readers, names]: readonly [readers: string, names: readonly string[]]): string {
  const shown = names.filter((name) => !isFileOfSecret(name));
  return `## Read by ${readers}\n\n${table(["variable", "meaning", "accepted", "default", "secret"], shown.map(variableRow))}`;
}

const isFileOfSecret = (name: string): boolean => hasVariable(name.replace(/_FILE$/, "")) && name.endsWith("_FILE");
const hasVariable = (name: string): boolean => Object.hasOwn(environmentVariables, name);

function variableRow(name: string): string[] {
  const { description = "", fallback, isRequired } = factsOf(name);
  const accepted = acceptedText(name);
  const secret = hasVariable(`${name}_FILE`) ? `yes, or \`${name}_FILE\`` : "";
  return [
    `\`${name}\``,
    description,
    description.includes(accepted) ? "" : accepted,
    fallback === undefined ? (isRequired ? "none: required" : "") : `\`${fallback}\``,
    secret,
  ].map(cell);
}

interface Facts {
  readonly description: string | undefined;
  readonly fallback: string | undefined;
  readonly isRequired: boolean;
}

function factsOf(name: string): Facts {
  const { properties = {}, required = [] } = z.toJSONSchema(z.object(environmentVariables), { io: "input" });
  const property = properties[name];
  const { description, default: fallback } = typeof property === "object" ? property : {};
  return {
    description,
    fallback: fallback === undefined ? undefined : String(fallback),
    isRequired: required.includes(name),
  };
}

/** What the reader says that a value should be when it is given nonsense; nothing where any text goes. */
function acceptedText(name: string): string {
  const shape = Object.fromEntries(Object.entries(environmentVariables).filter(([other]) => other === name));
  const [problem = ""] = readVariables(shape, { [name]: "?" }).problems ?? [];
  return problem.replace(`${name}: `, "");
}
