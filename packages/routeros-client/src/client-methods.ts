import { assertAttempts, assertTimeout } from "./client-options.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { TableAnswer } from "./read-reply.ts";
import { readQuery, requestPath } from "./request-path.ts";
import type { CallOptions, ReadOptions, RouterOsClient } from "./router-os-client.ts";
import { type RouterMethod, RouterOsError } from "./router-os-error.ts";
import type { Row } from "./row-of.ts";
import type { Values } from "./values-of.ts";

/** What the methods work with. */
export interface MethodSettings {
  readonly submit: Dispatcher["submit"];
  readonly routerUrl: string;
  readonly timeoutMs: number;
}

interface Question {
  readonly method: RouterMethod;
  readonly menu: string;
  readonly path: string;
  readonly query?: string;
  readonly values?: Values;
  readonly isRead?: boolean;
}

/** What a client has beside its address and its end. */
export type ClientMethods = Omit<RouterOsClient, "url" | "close">;

// Whether a menu has these rows and takes these values is known to the compiler only. It would compare each menu with
// each other one to prove that the methods below are those of the client: that is what the cast is for.
interface UntypedMethods {
  read: (menu: string, options?: ReadOptions) => Promise<TableAnswer<Row>>;
  list: (menu: string, options?: ReadOptions) => Promise<Row[]>;
  get: (menu: string, options?: ReadOptions) => Promise<Row>;
  add: (menu: string, values: Values, options?: CallOptions) => Promise<Row | null>;
  set: (menu: string, id: string | null, values: Values, options?: CallOptions) => Promise<Row | null>;
  remove: (menu: string, id: string, options?: CallOptions) => Promise<void>;
  run: (command: string, values?: Values, options?: CallOptions) => Promise<Row[]>;
  runRead: (command: string, values?: Values, options?: CallOptions) => Promise<TableAnswer<Row>>;
}

/** Creates the methods of a client: each is one request. */
export function createClientMethods(settings: MethodSettings): ClientMethods {
  const ask = async (question: Question, options: CallOptions = {}): Promise<TableAnswer<Row>> => {
    const timeoutMs = assertTimeout(options.timeoutMs ?? settings.timeoutMs);
    const maxAttempts = assertAttempts(options.maxAttempts);
    return settings.submit({ ...toRequest(question), timeoutMs, maxAttempts }, options.signal);
  };
  const write = async (question: Question, options: CallOptions | undefined): Promise<Row[]> => {
    const answer = await ask(question, options);
    // Only reads answer "absent", see readReply.
    return answer.state === "present" ? answer.rows : [];
  };
  const read = async (menu: string, options: ReadOptions = {}) =>
    ask({ method: "GET", menu, path: requestPath(menu), query: readQuery(options), isRead: true }, options);
  const list = async (menu: string, options?: ReadOptions) =>
    presentRows(await read(menu, options), menu, settings.routerUrl);

  const methods: UntypedMethods = {
    read,
    list,
    get: async (menu, options) => onlyRow(await list(menu, options), menu, settings.routerUrl),
    add: async (menu, values, options) =>
      firstRow(await write({ method: "PUT", menu, path: requestPath(menu), values }, options)),
    set: async (menu, id, values, options) => firstRow(await write(setQuestion(menu, id, values), options)),
    remove: async (menu, id, options) => {
      await write({ method: "DELETE", menu, path: requestPath(menu, id) }, options);
    },
    run: async (command, values = {}, options) => write(commandQuestion(command, values), options),
    runRead: async (command, values = {}, options) =>
      ask({ ...commandQuestion(command, values), isRead: true }, options),
  };
  return methods as unknown as ClientMethods;
}

function toRequest({ values, query = "", isRead = false, ...rest }: Question) {
  return { ...rest, query, isRead, body: values === undefined ? null : JSON.stringify(values) };
}

// A menu without rows refuses PATCH: "missing or invalid resource identifier" (docs/routeros.md).
function setQuestion(menu: string, id: string | null, values: Values): Question {
  if (id === null) return { method: "POST", menu, path: `${requestPath(menu)}/set`, values };
  return { method: "PATCH", menu, path: requestPath(menu, id), values };
}

function commandQuestion(command: string, values: Values): Question {
  return { method: "POST", menu: command, path: requestPath(command), values };
}

function firstRow(rows: Row[]): Row | null {
  return rows[0] ?? null;
}

function presentRows(answer: TableAnswer<Row>, menu: string, routerUrl: string): Row[] {
  if (answer.state === "present") return answer.rows;
  const { detail } = answer;
  const message = `Router ${routerUrl} has no menu ${menu}: ${detail}.`;
  throw new RouterOsError("menu_absent", message, { menu, method: "GET", detail, attempts: 1 });
}

function onlyRow(rows: Row[], menu: string, routerUrl: string): Row {
  const [row] = rows;
  if (row && rows.length === 1) return row;
  const message = `Router ${routerUrl} answered ${rows.length} rows for ${menu}, where one belongs.`;
  throw new RouterOsError("router_bad_response", message, { menu, method: "GET", attempts: 1 });
}
