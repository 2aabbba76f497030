import { dirname } from "node:path";
import { type RouterConfig, readRouter } from "./read-router.ts";
import { readTextFile } from "./read-text-file.ts";
import { problemsOf, type Reading } from "./reading.ts";

const shape = "an object with the one key routers, a list of at least one router";

/** Reads the routers of MTW_CONFIG; JSON is read as the YAML that it is. */
export async function readConfigFile(path: string): Promise<Reading<readonly RouterConfig[]>> {
  const file = readTextFile(path);
  if ("problem" in file) return failed(file.problem);
  const parsed = await parseYaml(file.text);
  if ("problem" in parsed) return failed(parsed.problem);
  const entries = entriesOf(parsed.value);
  return entries ? readEntries(entries, dirname(path)) : failed(shape);
}

const failed = (message: string): Reading<never> => ({ config: null, problems: [`MTW_CONFIG: ${message}`] });

type Parsed = { readonly value: unknown } | { readonly problem: string };

/** Only the place and the code of a mistake: yaml's own message quotes the line, which may hold a password. */
async function parseYaml(text: string): Promise<Parsed> {
  // Loaded here, because most installations have one router and no file.
  const { LineCounter, parseDocument } = await import("yaml");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [mistake] = document.errors;
  if (mistake) {
    const { line, col } = lineCounter.linePos(mistake.pos[0]);
    return { problem: `valid YAML or JSON (${mistake.code} in line ${line}, column ${col})` };
  }
  try {
    return { value: document.toJS() };
  } catch {
    return { problem: "YAML whose aliases can be resolved" };
  }
}

function entriesOf(value: unknown): readonly unknown[] | null {
  if (typeof value !== "object" || value === null || Object.keys(value).join() !== "routers") return null;
  const { routers } = value as { routers: unknown };
  return Array.isArray(routers) && routers.length > 0 ? routers : null;
}

function readEntries(entries: readonly unknown[], directory: string): Reading<readonly RouterConfig[]> {
  const readings = entries.map((entry, index) =>
    readRouter(entry, { directory, whereOf: (field) => placeOf(index, field) }),
  );
  const problems = [...problemsOf(...readings), ...repeatedNames(entries)];
  if (problems.length > 0) return { config: null, problems };
  return { config: readings.flatMap(({ config }) => config ?? []), problems: null };
}

const placeOf = (index: number, field: string): string =>
  `MTW_CONFIG routers[${index}]${field === "" ? "" : `.${field}`}`;

function repeatedNames(entries: readonly unknown[]): string[] {
  const names = entries.map((entry) => (entry as { name?: unknown } | null)?.name);
  return names.flatMap((name, index) =>
    typeof name === "string" && names.indexOf(name) < index
      ? [`${placeOf(index, "name")}: another name than routers[${names.indexOf(name)}] has`]
      : [],
  );
}
