import type { Tables } from "../store/create-table-store.ts";
import { isDirectoryEverywhere, isDirectorySomewhere } from "./known-directories.ts";

/** What a path means on this router. */
export type Target =
  | { readonly kind: "menu"; readonly menu: string }
  | { readonly kind: "row"; readonly menu: string; readonly id: string }
  | { readonly kind: "command"; readonly menu: string; readonly command: string }
  | { readonly kind: "absent"; readonly word: string };

const COMMANDS: ReadonlySet<string> = new Set(
  "add comment disable edit enable export find get listen monitor move print remove scan set unset".split(" "),
);

/** Finds the menu, row or command that a path such as `/ip/arp/*1` means. */
export function findTarget(tables: Tables, path: string): Target {
  if (isMenu(tables, path)) return { kind: "menu", menu: path };
  const cut = path.lastIndexOf("/");
  const menu = path.slice(0, cut);
  const word = path.slice(cut + 1);
  if (!isMenu(tables, menu)) return { kind: "absent", word: firstUnknownWord(tables, path) };
  if (COMMANDS.has(word)) return { kind: "command", menu, command: word };
  if (isDirectorySomewhere(path) || tables.isSingleton(menu)) return { kind: "absent", word };
  return { kind: "row", menu, id: word };
}

/** The rows of `…/monitor` belong to a command: they are no menu. */
function isMenu(tables: Tables, path: string): boolean {
  return !path.endsWith("/monitor") && tables.find(path) !== null;
}

function firstUnknownWord(tables: Tables, path: string): string {
  const words = path.slice(1).split("/");
  const isKnown = (directory: string) => isDirectoryEverywhere(directory) || tables.hasDirectory(directory);
  const unknown = words.find((_, index) => !isKnown(`/${words.slice(0, index + 1).join("/")}`));
  return unknown ?? words.at(-1) ?? "";
}
