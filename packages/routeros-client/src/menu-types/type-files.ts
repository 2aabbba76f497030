import type { MenuSchema } from "./menu-schema.ts";
import { menusText } from "./menus-text.ts";

/** Writes the committed file with the menus that this package knows by itself. */
export function shippedFile(schema: MenuSchema): string {
  // Each board has other keys here, or one row a sensor: what one router answers is true of no other.
  const { "/system/health": _health, ...menus } = schema.menus;
  const { unions, members } = menusText({ ...schema, menus });
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
  const { unions, members } = menusText(schema);
  return `// RouterOS ${oneLine(schema.routeros)}; source: ${oneLine(schema.source)}.
// Made by routeros-types of @mtw/routeros-client.

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

/** A router can write what it likes into its version: here it must neither end the comment nor the line. */
const oneLine = (text: string): string => text.replaceAll(/\p{C}|\p{Z}/gu, " ").replaceAll("*/", "* /");
