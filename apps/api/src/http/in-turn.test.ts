import { expect, test } from "vitest";
import { openRaw } from "./testing/open-raw.ts";
import { startServer } from "./testing/start-server.ts";

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

/** An app that notes what it is asked, and keeps each answer until it is let go. */
function createPatientApp() {
  const asked: string[] = [];
  const letGo: (() => void)[] = [];
  const fetch = async (request: Request) => {
    asked.push(new URL(request.url).pathname);
    await new Promise<void>((resolve) => letGo.push(resolve));
    return new Response(request.url);
  };
  return { asked, letGo, fetch };
}

test("requests that come in one packet are begun one after the other, and answered in order", async () => {
  const { asked, letGo, fetch } = createPatientApp();
  const { port } = await startServer({ fetch });
  const { write, text } = await openRaw(port);
  write(["/a", "/b", "/c"].map(get).join(""));
  for (const begun of [["/a"], ["/a", "/b"], ["/a", "/b", "/c"]]) {
    await expect.poll(() => letGo.length).toBe(begun.length);
    expect(asked).toEqual(begun);
    letGo.at(-1)?.();
  }
  await expect.poll(() => text().match(/\/[abc]$|\/[abc](?=HTTP)/g)).toEqual(["/a", "/b", "/c"]);
});

test("connections do not wait for each other", async () => {
  const { asked, fetch } = createPatientApp();
  const { port } = await startServer({ fetch });
  for (const path of ["/a", "/b"]) (await openRaw(port)).write(get(path));
  await expect.poll(() => asked.length).toBe(2);
});

test("what a client has sent ahead is not begun once it is gone", async () => {
  const { asked, letGo, fetch } = createPatientApp();
  const { port, server } = await startServer({ fetch });
  const { socket, write } = await openRaw(port);
  write(get("/a") + get("/b"));
  await expect.poll(() => letGo.length).toBe(1);
  socket.resetAndDestroy();
  await expect.poll(() => countOf(server)).toBe(0);
  letGo[0]?.();
  (await openRaw(port)).write(get("/c"));
  await expect.poll(() => asked.at(-1)).toBe("/c");
  expect(asked).toEqual(["/a", "/c"]);
});

const countOf = (server: { getConnections: (tell: (error: Error | null, count: number) => void) => unknown }) =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
