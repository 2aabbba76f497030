import { Hono } from "hono";
import { expect, test } from "vitest";
import { securityHeaders } from "../security-headers.ts";
import { openRaw, readRawAnswer } from "./testing/open-raw.ts";
import { startServer } from "./testing/start-server.ts";

const app = new Hono()
  .onError((_, c) => c.text("The body broke off.", 400))
  .get("/", (c) => c.text("here"))
  .get("/begun", (c) => c.body(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([33])) })))
  .post("/", async (c) => c.text(await c.req.text()));

/** Says something raw, and reads what comes until the connection ends. */
async function answerTo(text: string) {
  const { port, logs } = await startServer(app);
  const { write, ended } = await openRaw(port);
  write(text);
  return { ...readRawAnswer(await ended), logs };
}

const rest = "Connection: close\r\n\r\n";

test.each([
  ["headers of 16 KiB", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(16_384)}\r\n\r\n`, 431, "headers_too_large"],
  ["5,000 headers", `GET / HTTP/1.1\r\nHost: a\r\n${"X: x\r\n".repeat(5000)}\r\n`, 431, "headers_too_large"],
  ["a path of 1 MB", `GET /${"x".repeat(1_000_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431, "headers_too_large"],
  ["no HTTP", "\u0016\u0003\u0001\u0002 this is TLS\r\n\r\n", 400, "bad_request"],
  ["a length that is none", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400, "bad_request"],
  ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400, "bad_request"],
  [
    "a length and chunks",
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    400,
    "bad_request",
  ],
  [
    "a chunk that is none",
    "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    400,
    "bad_request",
  ],
  ["no Host", `GET / HTTP/1.1\r\n${rest}`, 400, "bad_request"],
  ["a Host that is no host", `GET / HTTP/1.1\r\nHost: a b\r\n${rest}`, 400, "bad_request"],
  ["a target that is none", `GET \\ HTTP/1.1\r\nHost: a\r\n${rest}`, 400, "bad_request"],
])("%s: a problem with every header, nothing of the inside, and the end of the connection", async (...row) => {
  const [, said, status, code] = row;
  const answer = await answerTo(said);
  const { headers, body } = answer;
  expect([answer.status, headers["content-type"]]).toEqual([status, "application/problem+json"]);
  expect(headers).toMatchObject({ ...securityHeaders, connection: "close", "cache-control": "no-store" });
  expect(headers).toMatchObject({ date: expect.any(String), "x-request-id": expect.any(String) });
  expect(headers["content-length"]).toBe(String(body.length));
  expect(Object.keys(JSON.parse(body))).toEqual(["type", "title", "status", "code", "detail", "hint"]);
  expect(JSON.parse(body)).toMatchObject({ status, code });
  expect(body).not.toMatch(/HPE|parse|xxx|node/i);
});

test("a refusal is a line at debug, with the id that was answered", async () => {
  const { headers, logs } = await answerTo("nonsense\r\n\r\n");
  const facts = { level: 20, status: 400, code: "bad_request", request_id: headers["x-request-id"] };
  expect(logs).toEqual([expect.objectContaining(facts)]);
});

test("what comes after an answer has begun ends the connection, and is no part of that answer", async () => {
  const { port } = await startServer(app);
  const { write, text, ended } = await openRaw(port);
  write("GET /begun HTTP/1.1\r\nHost: a\r\n\r\n");
  await expect.poll(text).toContain("!");
  write("nonsense\r\n\r\n");
  expect(await ended).not.toMatch(/HTTP.*HTTP/s);
});

test("a client that is still sending when it is refused is not reset", async () => {
  const { port } = await startServer(app, { lingerMs: 10_000 });
  const { socket, write, text, ended } = await openRaw(port, { allowHalfOpen: true });
  const failures: Error[] = [];
  socket.on("error", (error) => failures.push(error));
  write("nonsense\r\n\r\n");
  await expect.poll(text).toContain("bad_request");
  for (let count = 0; count < 100; count += 1) await new Promise((sent) => socket.write("x".repeat(1000), sent));
  socket.end();
  await ended;
  expect(failures).toEqual([]);
});

test("a client that goes on sending after its refusal is cut", async () => {
  const { port } = await startServer(app, { lingerMs: 50 });
  // It keeps its half of the connection open when the other half ends.
  const { socket, text, ended } = await openRaw(port, { allowHalfOpen: true });
  const timer = setInterval(() => socket.write("nonsense\r\n\r\n"), 5);
  await ended;
  clearInterval(timer);
  expect(readRawAnswer(text())).toMatchObject({ status: 400, headers: { connection: "close" } });
});

test("a reset is not worth a word", async () => {
  const { port, server, logs } = await startServer(app);
  const { socket, write } = await openRaw(port);
  write("GET / HTTP/1.1\r\nHost: a\r\nX: ");
  await expect.poll(() => connectionsOf(server)).toBe(1);
  socket.resetAndDestroy();
  await expect.poll(() => connectionsOf(server)).toBe(0);
  expect(logs).toEqual([]);
});

const connectionsOf = (server: { getConnections: (tell: (error: Error | null, count: number) => void) => unknown }) =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));

test.each([
  ["HTTP/1.0 without a Host", "GET / HTTP/1.0\r\n\r\n"],
  ["an expectation that nobody knows", `GET / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n${rest}`],
])("%s is answered", async (_, said) => {
  const { status, body } = await answerTo(said);
  expect([status, body]).toEqual([200, "here"]);
});
