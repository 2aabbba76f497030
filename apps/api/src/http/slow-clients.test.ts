import { once } from "node:events";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { expect, test } from "vitest";
import { openRaw, readRawAnswer } from "./testing/open-raw.ts";
import { type StartedServer, startServer } from "./testing/start-server.ts";

const quick = { headersMs: 150, requestMs: 300, checkMs: 20, unreadMs: 200 };
const large = new Uint8Array(64 * 1024 * 1024);
const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

/** An app with the answers that a client can be slow about. */
function createApp() {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const app = new Hono()
    .onError((_, c) => c.text("The body broke off.", 400))
    .get("/", (c) => c.text("here"))
    .get("/large", (c) => c.body(large))
    .post("/", async (c) => c.text(String((await c.req.text()).length)))
    .get("/late", async (c) => {
      await gone;
      return c.text("late");
    })
    .get("/events", (c) =>
      streamSSE(c, async (stream) => {
        while (!stream.aborted) {
          await stream.writeSSE({ data: "" });
          await stream.sleep(20);
        }
      }),
    );
  return { app, letGo };
}

const timedOut = (text: string) => {
  const { status, headers, body } = readRawAnswer(text);
  expect([status, headers.connection, JSON.parse(body).code]).toEqual([408, "close", "request_timeout"]);
};

/** Others are answered all the while. */
async function askUntil(ended: Promise<unknown>, { url }: StartedServer): Promise<void> {
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  while (!isOver) expect(await (await fetch(url)).text()).toBe("here");
}

test("a connection that sends nothing is closed without a word, and others are answered meanwhile", async () => {
  const server = await startServer(createApp().app, quick);
  const { ended } = await openRaw(server.port);
  await askUntil(ended, server);
  expect(await ended).toBe("");
});

test("headers that come one byte at a time are answered with 408, and others meanwhile", async () => {
  const server = await startServer(createApp().app, quick);
  const { drip, ended } = await openRaw(server.port);
  drip(get("/").trimEnd().concat("\r\nX-Slow: ", "x".repeat(100_000)));
  await askUntil(ended, server);
  timedOut(await ended);
});

test("50 clients whose bodies come one byte at a time are answered with 408, and others meanwhile", async () => {
  const server = await startServer(createApp().app, quick);
  const open = async () => {
    const { write, drip, ended } = await openRaw(server.port);
    write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n");
    drip("x".repeat(100_000));
    return ended;
  };
  const ended = Promise.all(Array.from({ length: 50 }, open));
  await askUntil(ended, server);
  for (const text of await ended) timedOut(text);
});

test("a client that does not read its answer is cut, and others are answered meanwhile", async () => {
  const server = await startServer(createApp().app, quick);
  const { socket, write, ended } = await openRaw(server.port);
  const connection = once(server.server, "request").then(([request]) => request.socket);
  socket.pause();
  write(get("/large"));
  const cut = once(await connection, "close");
  await askUntil(cut, server);
  socket.resume();
  expect((await ended).length).toBeLessThan(large.byteLength);
});

test("a client that reads its large answer gets all of it", async () => {
  const { url } = await startServer(createApp().app, quick);
  expect((await (await fetch(`${url}/large`)).arrayBuffer()).byteLength).toBe(large.byteLength);
});

test("a request that waits longer than a silence may last is answered, and the connection closed when idle", async () => {
  const { app, letGo } = createApp();
  const { port, server } = await startServer(app, quick);
  server.keepAliveTimeout = 1;
  let silences = 0;
  server.on("timeout", () => {
    silences += 1;
  });
  const { write, ended } = await openRaw(port);
  write(get("/late"));
  await expect.poll(() => silences).toBe(1);
  letGo();
  const { status, body } = readRawAnswer(await ended);
  expect([status, body]).toEqual([200, "late"]);
});

test("a stream that sends something now and then outlives every limit", async () => {
  const { port } = await startServer(createApp().app, quick);
  const { socket, write, text } = await openRaw(port);
  write(get("/events"));
  // 20 ms each: as long as all limits together.
  await expect.poll(() => text().match(/data:/g)?.length ?? 0, { timeout: 5000 }).toBeGreaterThan(35);
  expect(socket.destroyed).toBe(false);
});
