import { dirname } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { type Problem, type RouterConfig, readRouter } from "./router-config.ts";
import { readTextFile } from "./text-file.ts";

interface ConfigFileReading {
  readonly routers: readonly RouterConfig[];
  readonly problems: readonly Problem[];
}

const shape = "an object with the one key routers, a list of at least one router";

/** Reads the routers of MTW_CONFIG; JSON is read as the YAML that it is. */
export function readConfigFile(path: string): ConfigFileReading {
  const file = readTextFile(path);
  if ("problem" in file) return failed(file.problem);
  const parsed = parseYaml(file.text);
  if ("problem" in parsed) return failed(parsed.problem);
  const entries = entriesOf(parsed.value);
  return entries ? readEntries(entries, dirname(path)) : failed(shape);
}

const failed = (message: string): ConfigFileReading => ({ routers: [], problems: [{ where: "MTW_CONFIG", message }] });

/** Only the place and the code of a mistake: yaml's own message quotes the line, which may hold a password. */
function parseYaml(text: string): { readonly value: unknown } | { readonly problem: string } {
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

function readEntries(entries: readonly unknown[], directory: string): ConfigFileReading {
  const readings = entries.map((entry, index) =>
    readRouter(entry, { directory, whereOf: (field) => placeOf(index, field) }),
  );
  return {
    routers: readings.flatMap(({ router }) => (router ? [router] : [])),
    problems: [...readings.flatMap(({ problems }) => problems), ...repeatedNames(entries)],
  };
}

const placeOf = (index: number, field: string): string =>
  `MTW_CONFIG routers[${index}]${field === "" ? "" : `.${field}`}`;

function repeatedNames(entries: readonly unknown[]): Problem[] {
  const names = entries.map((entry) => (entry as { name?: unknown } | null)?.name);
  return names.flatMap((name, index) =>
    typeof name === "string" && names.indexOf(name) < index
      ? [{ where: placeOf(index, "name"), message: `another name than routers[${names.indexOf(name)}] has` }]
      : [],
  );
}
