import { expect, test } from "vitest";
import { answerInspect } from "../testing/answer-inspect.ts";
import { smallSchema } from "../testing/small-schema.ts";
import { errorOf, startClient } from "../testing/start-client.ts";
import { sendJson } from "../testing/start-server.ts";
import type { MenuSchema } from "./menu-schema.ts";
import { readRouterMenus } from "./read-router-menus.ts";
import { augmentationFile } from "./type-files.ts";

const inOrder = ({ menus }: MenuSchema) => Object.fromEntries(Object.entries(menus).sort());

test("reads the menus of a router's console, one request at a time", async () => {
  await using pair = await startClient(answerInspect(smallSchema));
  const progress: number[][] = [];
  const schema = await readRouterMenus(pair.router, (read, waiting) => progress.push([read, waiting]));
  expect(inOrder(schema)).toEqual(inOrder(smallSchema));
  expect(augmentationFile(schema)).toBe(augmentationFile(smallSchema));
  expect(pair.server.highestInFlight()).toBe(1);
  expect([progress[0], progress.at(-1)]).toEqual([
    [1, 3],
    [7, 0],
  ]);
});

test("asks nothing that hangs an old router: completions below a menu only", async () => {
  await using pair = await startClient(answerInspect(smallSchema));
  await readRouterMenus(pair.router, () => {});
  const bodies = pair.server.requests.slice(1).map(({ body }) => JSON.parse(body) as Record<string, string>);
  expect(new Set(bodies.map(({ request }) => request))).toEqual(new Set(["child", "completion"]));
  const completed = bodies.filter(({ request }) => request === "completion").map(({ path }) => path);
  expect(completed.sort()).toEqual([
    "ip,arp,get,value-name",
    "ip,client,get,value-name",
    "ip,settings,get,value-name",
    "log,get,value-name",
  ]);
});

test("stops at a router that always names another menu", async () => {
  await using pair = await startClient((response, { url }) => {
    const child = { type: "child", name: "more", "node-type": "dir" };
    const children = Array.from({ length: 3000 }, () => child);
    sendJson(response, url.startsWith("/rest/console") ? children : { version: "7.1" });
  });
  const error = await errorOf(readRouterMenus(pair.router, () => {}));
  expect(error).toMatchObject({ code: "router_bad_response", message: expect.stringContaining("more than 5000") });
});

test("says that a router has no console to ask", async () => {
  await using pair = await startClient((response, { url }) => {
    if (url.startsWith("/rest/system")) sendJson(response, { version: "7.1" });
    else sendJson(response, { error: 400, detail: "no such command or directory (inspect)" }, 400);
  });
  expect(await errorOf(readRouterMenus(pair.router, () => {}))).toMatchObject({ code: "menu_absent", status: null });
});
