import type { MenuSchema } from "./menu-schema.ts";
import { menusText } from "./menus-text.ts";

/** Writes the committed file with the menus that this package knows by itself. */
export function shippedFile(schema: MenuSchema): string {
  const { unions, members } = menusText({ ...schema, menus: withOpenLicense(withoutHealth(schema.menus)) });
  return `// RouterOS ${oneLine(schema.routeros)}; source: ${oneLine(schema.source)}.
// Made from a schema file: node src/menu-types/write-shipped-menus.ts FILE

${unions}
/** The menus of RouterOS ${oneLine(schema.routeros)}, see MenuColumns. */
export interface RouterOsMenus {
${members}}
`;
}

/** Writes a declaration file that puts a router's own menus in the place of those that this package knows. */
export function augmentationFile(schema: MenuSchema): string {
  const { unions, members } = menusText({ ...schema, menus: withoutHealth(schema.menus) });
  return `// RouterOS ${oneLine(schema.routeros)}; source: ${oneLine(schema.source)}.
// Made by routeros-types of @mtw/routeros-client.
${untoldText(schema.untold ?? [])}
${unions}
interface Menus {
${members}}

declare module "@mtw/routeros-client" {
  interface MenuSource {
    menus: Menus;
  }
}

export {};
`;
}

/** Its console names sensors, which differ from board to board; its rows have `name` and `value` since RouterOS 7. */
function withoutHealth({ "/system/health": _health, ...menus }: MenuSchema["menus"]): MenuSchema["menus"] {
  return menus;
}

/** A virtual router is licensed by other keys than a board. */
function withOpenLicense(menus: MenuSchema["menus"]): MenuSchema["menus"] {
  const { "/system/license": license, ...others } = menus;
  return license ? { ...others, "/system/license": { ...license, readable: [] } } : others;
}

function untoldText(menus: readonly string[]): string {
  if (menus.length === 0) return "";
  const lines = menus.map((menu) => `//   ${oneLine(menu)}\n`);
  return `// Rows with any key, because the router was not asked for their keys or did not tell:\n${lines.join("")}`;
}

/** A router can write what it likes into its texts: here they must neither end the comment nor the line. */
const oneLine = (text: string): string => text.replaceAll(/\p{C}|\p{Z}/gu, " ").replaceAll("*/", "* /");
