import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { createApi } from "../create-api.ts";
import { jsonHeaders, keyHeaders, openDoor } from "../mcp/testing/door-under-test.ts";
import { startApi } from "../start-api.ts";
import { testKey } from "../testing/api-under-test.ts";
import { configOf } from "../testing/config-of.ts";
import { openRaw, type RawConnection, readRawAnswer } from "./testing/open-raw.ts";
import { startServer } from "./testing/start-server.ts";

const linesIn = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

/** The product as it is, on loopback. */
async function startProduct() {
  const lines: string[] = [];
  const logger = pino({ level: "warn" }, { write: (line: string) => lines.push(line) });
  const api = await startApi(configOf("http://127.0.0.1:9"), logger);
  onTestFinished(api.close);
  return { ...api, port: Number(new URL(api.url).port), lines };
}

// Only Linux has all of 127.0.0.0/8 on loopback.
test.runIf(process.platform === "linux")(
  "of 1,500 idle connections of one address 1,024 stay open, others are answered",
  async () => {
    const { url, port, lines } = await startProduct();
    const greedy = { localAddress: "127.0.0.2" };
    const connections: RawConnection[] = [];
    // Fewer at a time than the system keeps waiting: it would make the others wait for seconds.
    for (let count = 0; count < 15; count += 1) {
      connections.push(...(await Promise.all(Array.from({ length: 100 }, () => openRaw(port, greedy)))));
    }
    await expect.poll(() => connections.filter(({ socket }) => socket.destroyed).length, { timeout: 10_000 }).toBe(476);
    expect((await fetch(`${url}/openapi.json`)).status).toBe(200);
    const warning = { level: 40, limit: 1024, address: "127.0.0.2" };
    expect(linesIn(lines)).toEqual([expect.objectContaining(warning)]);
  },
);

test.each([
  [15_000, 200],
  [16_384, 431],
])("headers of %i bytes are answered with %i", async (length, status) => {
  const { port } = await startProduct();
  const { write, ended } = await openRaw(port);
  write(`GET /openapi.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: ${"x".repeat(length)}\r\n\r\n`);
  expect(readRawAnswer(await ended).status).toBe(status);
});

test("a body for /mcp that comes one byte at a time is answered with 408, and is no failure in the log", async () => {
  const network = { snapshot: () => Promise.reject(new Error("unused")), close: async () => undefined };
  const lines: string[] = [];
  const logger = pino({ level: "debug" }, { write: (line: string) => lines.push(line) });
  const { door } = openDoor({ logger });
  onTestFinished(door.close);
  const app = createApi({ network, apiKey: testKey, mcpDoor: door, logger });
  const { port } = await startServer(app, { headersMs: 100, requestMs: 200, checkMs: 20 });
  const { write, drip, ended } = await openRaw(port);
  const headers = Object.entries({ host: "localhost", ...keyHeaders(), ...jsonHeaders, "content-length": "100000" });
  write(`POST /mcp HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
  drip("[".repeat(100_000));
  expect(readRawAnswer(await ended)).toMatchObject({ status: 408, headers: { connection: "close" } });
  await expect.poll(() => linesIn(lines)).toEqual([expect.objectContaining({ level: 20, path: "/mcp", status: 400 })]);
});
