import { Server } from "@modelcontextprotocol/server";
import { expect, test } from "vitest";
import { jsonHeaders, keyHeaders, readStream, withDoor } from "./testing/door-under-test.ts";
import { createEchoServers } from "./testing/echo-servers.ts";

const meta = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientCapabilities": {},
};

const serverThatChanges = () =>
  new Server({ name: "changing", version: "1.0.0" }, { capabilities: { tools: { listChanged: true } } });

/** A request of 2026-07-28 as fetch takes it. */
function modernRequest(method: string, params: { readonly name?: string; readonly notifications?: object } = {}) {
  const headers = {
    ...keyHeaders(),
    ...jsonHeaders,
    "mcp-protocol-version": "2026-07-28",
    "mcp-method": method,
    ...(params.name ? { "mcp-name": params.name } : {}),
  };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params: { ...params, _meta: meta } });
  return { method: "POST", headers, body };
}

test(
  "a client that closes the connection aborts its call",
  withDoor(async ({ url, waits }) => {
    const cut = new AbortController();
    const answer = fetch(url, { ...modernRequest("tools/call", { name: "wait" }), signal: cut.signal });
    const failure = expect(answer).rejects.toThrow(/abort/);
    await expect.poll(() => waits.begun).toBe(1);
    cut.abort();
    await failure;
    await expect.poll(() => waits.aborted).toBe(1);
  }),
);

test(
  "drain lets a call under way finish",
  withDoor(async ({ url, waits, door }) => {
    const answer = fetch(url, modernRequest("tools/call", { name: "wait" }));
    await expect.poll(() => waits.begun).toBe(1);
    await door.drain();
    waits.letGo();
    expect(await (await answer).json()).toMatchObject({ id: 1, result: { resultType: "complete" } });
    expect(waits.aborted).toBe(0);
  }),
);

test(
  "close aborts the calls that are still under way",
  withDoor(async ({ url, waits, door }) => {
    const answer = fetch(url, modernRequest("tools/call", { name: "wait" }));
    await expect.poll(() => waits.begun).toBe(1);
    await door.drain();
    await door.close();
    expect((await answer).ok).toBe(false);
    expect(waits.aborted).toBe(1);
  }),
);

test(
  "drain ends the subscriptions, and one too many is refused before",
  withDoor(
    async ({ url, door }) => {
      const listen = modernRequest("subscriptions/listen", { notifications: { toolsListChanged: true } });
      const answer = await fetch(url, listen);
      expect(answer.headers.get("content-type")).toBe("text/event-stream");
      expect(await readStream(await fetch(url, listen)).next()).toContain("Subscription limit reached");
      await door.drain();
      expect(await answer.text()).toContain("notifications/subscriptions/acknowledged");
    },
    { limits: { maxStreams: 1 }, servers: { ...createEchoServers(), createModernServer: serverThatChanges } },
  ),
);

test(
  "an unknown method is answered 404, a header that differs from the body 400",
  withDoor(async ({ url }) => {
    const unknown = await fetch(url, modernRequest("tools/unknown"));
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { id: 1, error: { code: -32601 } }]);
    const echo = modernRequest("tools/call", { name: "echo" });
    const differing = await fetch(url, { ...echo, headers: { ...echo.headers, "mcp-name": "wait" } });
    expect([differing.status, await differing.json()]).toMatchObject([400, { id: 1, error: { code: -32020 } }]);
  }),
);
