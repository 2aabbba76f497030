import { propertiesOf, type Table, tables } from "@mtw/normalize";

/** The client's row types: the keys of every menu that has a field table. */
export function menuRows(): string {
  const menus = [...tables].sort((a, b) => (a.menu < b.menu ? -1 : 1));
  return `// Made from the field tables of @mtw/normalize: run \`npx -y pnpm@12 run docs\`.

/** The keys that are known of a menu's rows; RouterOS leaves out what is not set. */
export interface MenuRows {
${menus.map(menuEntry).join("\n")}
}
`;
}

function menuEntry(table: Table): string {
  // A menu of one row has no ids.
  const keys = propertiesOf(table)
    .filter((key) => key !== ".id" || !table.isSingleton)
    .sort()
    .map((key) => `    ${JSON.stringify(key)}?: string;`);
  return `  ${JSON.stringify(table.menu)}: {\n${keys.join("\n")}\n  };`;
}
