import { expect, test } from "vitest";
import { answerInspect } from "../testing/answer-inspect.ts";
import { smallSchema } from "../testing/small-schema.ts";
import { errorOf, startClient } from "../testing/start-client.ts";
import { type Answer, type SeenRequest, sendJson } from "../testing/start-server.ts";
import type { MenuEntry, MenuSchema } from "./menu-schema.ts";
import { type ReadWatcher, readRouterMenus } from "./read-router-menus.ts";
import { augmentationFile } from "./type-files.ts";

const inOrder = ({ menus }: MenuSchema) => Object.fromEntries(Object.entries(menus).sort());

const deaf: ReadWatcher = { onRead: () => {}, onUntold: () => {} };

/** A watcher that keeps the menus that do not tell, with the reason. */
function listening() {
  const heard: Record<string, string> = {};
  const onUntold: ReadWatcher["onUntold"] = (menu, reason) => {
    heard[menu] = reason;
  };
  return { heard, watcher: { ...deaf, onUntold } };
}

const completedPath = ({ body }: SeenRequest): string => {
  const { request, path } = JSON.parse(body || "{}") as Record<string, string>;
  return request === "completion" && path !== undefined ? path : "";
};

/** A router that gives another answer when it is asked to complete such a path. */
const unlessCompleting =
  (path: RegExp, other: Answer, schema = smallSchema): Answer =>
  (response, request, index) =>
    (path.test(completedPath(request)) ? other : answerInspect(schema))(response, request, index);

const refuse: Answer = (response) => sendJson(response, { error: 400, detail: "failure: bad" }, 400);
const hang: Answer = () => {};

test("reads the menus of a router's console, one request at a time", async () => {
  await using pair = await startClient(answerInspect(smallSchema));
  const progress: number[][] = [];
  const onRead: ReadWatcher["onRead"] = (read, waiting) => progress.push([read, waiting]);
  const schema = await readRouterMenus(pair.router, { ...deaf, onRead });
  expect(inOrder(schema)).toEqual(inOrder(smallSchema));
  expect(schema.untold).toEqual([]);
  expect(augmentationFile(schema)).toBe(augmentationFile(smallSchema));
  expect(pair.server.highestInFlight()).toBe(1);
  expect([progress[0], progress.at(-1)]).toEqual([
    [1, 3],
    [7, 0],
  ]);
});

test("completes only the names of properties", async () => {
  await using pair = await startClient(answerInspect(smallSchema));
  await readRouterMenus(pair.router, deaf);
  const bodies = pair.server.requests.slice(1).map(({ body }) => JSON.parse(body) as Record<string, string>);
  expect(new Set(bodies.map(({ request }) => request))).toEqual(new Set(["child", "completion"]));
  expect(pair.server.requests.map(completedPath).filter(Boolean).sort()).toEqual([
    "ip,arp,get,value-name",
    "ip,client,get,value-name",
    "ip,settings,get,value-name",
    "log,get,value-name",
  ]);
});

const rule: MenuEntry = { kind: "table", readable: ["action"], add: ["action"], set: ["action"], commands: [] };

test("does not ask an old router to complete /routing/rule, which would hang it", async () => {
  const schema = { ...smallSchema, menus: { ...smallSchema.menus, "/routing/rule": rule } };
  const hanging = /(^|,)(do|where|else|rule|command|on-error)(,|$)/;
  await using pair = await startClient(unlessCompleting(hanging, hang, schema));
  const { heard, watcher } = listening();
  const { menus, untold } = await readRouterMenus(pair.router, watcher);
  expect(menus["/routing/rule"]).toEqual({ ...rule, readable: [] });
  expect(untold).toEqual(["/routing/rule"]);
  expect(heard).toEqual({ "/routing/rule": 'RouterOS up to 7.21.3 hangs at the word "rule"' });
  expect(pair.server.requests.filter((request) => hanging.test(completedPath(request)))).toEqual([]);
});

test("leaves the keys of a menu open that refuses to tell them, and reads on", async () => {
  await using pair = await startClient(unlessCompleting(/^ip,arp,/, refuse));
  const { heard, watcher } = listening();
  const { menus, untold } = await readRouterMenus(pair.router, watcher);
  expect(menus["/ip/arp"]).toEqual({ ...smallSchema.menus["/ip/arp"], readable: [] });
  expect(menus["/log"]).toEqual(smallSchema.menus["/log"]);
  expect(untold).toEqual(["/ip/arp"]);
  expect(heard).toEqual({ "/ip/arp": expect.stringContaining("(HTTP 400): failure: bad") });
});

test("leaves the keys of a menu open whose answer takes too long", async () => {
  await using pair = await startClient(unlessCompleting(/^ip,arp,/, hang), { timeoutMs: 500 });
  const { untold } = await readRouterMenus(pair.router, deaf);
  expect(untold).toEqual(["/ip/arp"]);
});

test("leaves the keys of a menu open that names none", async () => {
  const nothing: Answer = (response) => sendJson(response, []);
  await using pair = await startClient(unlessCompleting(/^log,/, nothing));
  const { heard, watcher } = listening();
  await readRouterMenus(pair.router, watcher);
  expect(heard).toEqual({ "/log": "the console names none" });
});

test("ends when most menus refuse, with the name of the last", async () => {
  await using pair = await startClient(unlessCompleting(/^(ip|log),/, refuse));
  const error = await errorOf(readRouterMenus(pair.router, deaf));
  expect(error).toMatchObject({ code: "router_error", status: 400, detail: "failure: bad" });
  expect(error.message).toMatch(/^4 of 4 menus did not tell their keys, the last \/ip\/settings: Router http/);
});

test.each([
  [401, "router_auth_failed"],
  [502, "router_html_response"],
])("ends when the router answers %i in the middle, with the name of the menu", async (status, code) => {
  const end: Answer = (response) => sendJson(response, status === 502 ? "<html>" : {}, status);
  await using pair = await startClient(unlessCompleting(/^ip,client,/, end));
  const error = await errorOf(readRouterMenus(pair.router, deaf));
  expect(error).toMatchObject({ code, message: expect.stringMatching(/^At \/ip\/client: Router http/) });
});

test("ends when a menu does not tell what is below it, with its name", async () => {
  await using pair = await startClient((response, request, index) => {
    const isChildOfIp = request.body === '{"request":"child","path":"ip"}';
    (isChildOfIp ? refuse : answerInspect(smallSchema))(response, request, index);
  });
  const error = await errorOf(readRouterMenus(pair.router, deaf));
  expect(error.message).toMatch(/^At \/ip: Router http/);
});

test("stops at a router that always names another menu", async () => {
  await using pair = await startClient((response, { url }) => {
    const child = { type: "child", name: "more", "node-type": "dir" };
    const children = Array.from({ length: 3000 }, () => child);
    sendJson(response, url.startsWith("/rest/console") ? children : { version: "7.1" });
  });
  const error = await errorOf(readRouterMenus(pair.router, deaf));
  expect(error).toMatchObject({ code: "router_bad_response", message: expect.stringContaining("more than 5000") });
});

test("says that a router has no console to ask", async () => {
  await using pair = await startClient((response, { url }) => {
    if (url.startsWith("/rest/system")) sendJson(response, { version: "7.1" });
    else sendJson(response, { error: 400, detail: "no such command or directory (inspect)" }, 400);
  });
  expect(await errorOf(readRouterMenus(pair.router, deaf))).toMatchObject({ code: "menu_absent", status: null });
});
