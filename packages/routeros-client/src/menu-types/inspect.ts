import type { RouterOsClient } from "../router-os-client.ts";
import { RouterOsError } from "../router-os-error.ts";

/** One thing below a path of the console. */
export interface ConsoleChild {
  readonly name: string;
  readonly type: "dir" | "path" | "cmd" | "arg";
}

/**
 * Lists what is below a path of the console: menus and commands of a menu, arguments of a command.
 *
 * @see docs/routeros.md: /console/inspect, whose path is joined by commas
 */
export async function inspectChildren(router: RouterOsClient, words: readonly string[]): Promise<ConsoleChild[]> {
  const rows = await inspect(router, "child", words);
  return rows.flatMap(({ type, name, "node-type": nodeType }) =>
    type === "child" && name && isNodeType(nodeType) ? [{ name, type: nodeType }] : [],
  );
}

/** Lists the properties of a menu that has `get`. */
export async function inspectProperties(router: RouterOsClient, words: readonly string[]): Promise<string[]> {
  const rows = await inspect(router, "completion", [...words, "get", "value-name"]);
  // Between the names the console also offers what starts an expression, such as a quote or a bracket.
  return rows.flatMap(({ completion = "", show }) =>
    show !== "false" && show !== "no" && /^\w[\w.-]*$/.test(completion) ? [completion] : [],
  );
}

async function inspect(router: RouterOsClient, request: "child" | "completion", words: readonly string[]) {
  const menu = "/console/inspect";
  const answer = await router.runRead(menu, { request, path: words.join(",") });
  if (answer.state === "present") return answer.rows;
  const message = `Router ${router.url} has no ${menu}: ${answer.detail}.`;
  throw new RouterOsError("menu_absent", message, { menu, method: "POST", detail: answer.detail, attempts: 1 });
}

function isNodeType(text: string | undefined): text is ConsoleChild["type"] {
  return text === "dir" || text === "path" || text === "cmd" || text === "arg";
}
