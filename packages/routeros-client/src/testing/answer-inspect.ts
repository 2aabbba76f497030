import type { MenuEntry, MenuSchema } from "../menu-types/menu-schema.ts";
import { type Answer, sendJson } from "./start-server.ts";

type Rows = Record<string, string>[];

/** Answers as a router does whose console has the menus of a schema. */
export function answerInspect(schema: MenuSchema): Answer {
  return (response, { url, body }) => {
    if (url.startsWith("/rest/system/resource")) {
      sendJson(response, { version: schema.routeros, "board-name": schema.source });
      return;
    }
    const { request, path } = JSON.parse(body) as { request: string; path: string };
    const words = path === "" ? [] : path.split(",");
    sendJson(response, request === "child" ? childrenOf(schema, words) : completionsOf(schema, words));
  };
}

function childrenOf({ menus }: MenuSchema, words: readonly string[]): Rows {
  const self = { type: "self", name: words.at(-1) ?? "", "node-type": "dir" };
  const path = pathOf(words);
  const command = words.at(-1) ?? "";
  const parent = menus[pathOf(words.slice(0, -1))];
  if (parent && (command === "add" || command === "set")) return [self, ...child(parent[command], "arg")];
  const below = Object.keys(menus).filter((menu) => menu.startsWith(`${path}/`));
  const names = new Set(below.map((menu) => menu.slice(path.length + 1).split("/")[0] ?? ""));
  const entry = menus[path];
  return [self, ...child([...names], "dir"), ...child(entry ? commandsOf(entry) : [], "cmd")];
}

function completionsOf({ menus }: MenuSchema, words: readonly string[]): Rows {
  const names = menus[pathOf(words.slice(0, -2))]?.readable ?? [];
  const shown = names.map((completion) => ({ completion, show: "true", style: "none", preference: "80", offset: "0" }));
  return [...shown, { completion: "hidden", show: "false" }, { completion: '"', show: "true" }];
}

function commandsOf({ kind, readable, add, set, commands }: MenuEntry): string[] {
  const standard = { print: kind !== "commands", find: kind === "table", get: readable.length > 0 };
  const editing = { add: add.length > 0, set: set.length > 0, export: true };
  const present = Object.entries({ ...standard, ...editing }).filter(([, isPresent]) => isPresent);
  return [...present.map(([name]) => name), ...commands];
}

const child = (names: readonly string[], type: string): Rows =>
  names.map((name) => ({ type: "child", name, "node-type": type }));

const pathOf = (words: readonly string[]): string => words.map((word) => `/${word}`).join("");
