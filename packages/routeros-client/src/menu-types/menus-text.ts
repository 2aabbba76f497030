import type { MenuSchema } from "./menu-schema.ts";
import { type MenuUnions, menuUnions, type Pieces } from "./menu-unions.ts";

/** The types of all menus as text: unions that occur more than once, and the members of an interface. */
export interface MenusText {
  readonly unions: string;
  /** Indented by two spaces: `rows`, `adds`, `sets`, `singletons`, `commands`. */
  readonly members: string;
}

interface MenuText extends MenuUnions {
  readonly path: string;
}

/** Writes the types of a schema's menus; equal schemas make equal texts. */
export function menusText(schema: MenuSchema): MenusText {
  const entries = Object.entries(schema.menus).sort(([a], [b]) => (a < b ? -1 : 1));
  const menus = entries.map(([path, entry]) => ({ path, ...menuUnions(entry) }));
  const names = nameUnions(menus.flatMap(({ row, add, set }) => [...row, ...add, ...set].map(unionText)));
  const column = (part: "row" | "add" | "set") => columnText(menus, part, names);
  const singletons = entries.filter(([, { kind }]) => kind === "singleton").map(([path]) => path);
  const commands = entries.flatMap(([path, entry]) => [...entry.commands].sort().map((name) => `${path}/${name}`));
  return {
    unions: [...names].map(([text, name]) => `type ${name} = ${text};\n`).join(""),
    members: `  rows: {\n${column("row")}  };
  adds: {\n${column("add")}  };
  sets: {\n${column("set")}  };
  singletons: ${listText(singletons)};
  commands: ${listText(commands)};\n`,
  };
}

/** Names the unions that occur more than once; a name for two or three words would not make the text shorter. */
function nameUnions(texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const repeated = [...counts].filter(([text, count]) => count > 1 && text.length > 30);
  return new Map(repeated.map(([text], index) => [text, `K${index + 1}`]));
}

function columnText(menus: readonly MenuText[], part: "row" | "add" | "set", names: ReadonlyMap<string, string>) {
  const unionOf = (pieces: Pieces) => pieces.map(unionText).map((text) => names.get(text) ?? text);
  const present = menus.filter((menu) => menu[part].length > 0);
  return present.map((menu) => `    ${JSON.stringify(menu.path)}: ${unionOf(menu[part]).join(" | ")};\n`).join("");
}

const unionText = (piece: Pieces[number]): string =>
  piece === "any" ? "string" : piece.map((name) => JSON.stringify(name)).join(" | ");

const listText = (names: readonly string[]): string =>
  names.map((name) => `\n    | ${JSON.stringify(name)}`).join("") || "never";
