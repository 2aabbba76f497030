import { Hono } from "hono";
import { expect, test } from "vitest";
import { openRaw } from "./testing/open-raw.ts";
import { startServer } from "./testing/start-server.ts";

const app = new Hono().get("/", (c) => c.text("here"));
const get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

test.each([
  [{ maxConnections: 3 }, "too many connections: new ones are closed", {}],
  [
    { maxConnectionsPerAddress: 3 },
    "too many connections of one address: new ones are closed",
    { address: "127.0.0.1" },
  ],
])(
  "beyond %j new connections are closed with one line, open ones go on, and one that ends makes room",
  async (...row) => {
    const [limits, msg, facts] = row;
    const { port, logs } = await startServer(app, limits);
    const open = [await openRaw(port), await openRaw(port), await openRaw(port)] as const;
    const refused = await Promise.all(Array.from({ length: 5 }, () => openRaw(port).then(({ ended }) => ended)));
    expect(refused).toEqual(Array(5).fill(""));
    for (const { write, text } of open) {
      write(get);
      await expect.poll(text).toContain("here");
    }
    open[0].socket.destroy();
    await expect.poll(() => isAnswered(port)).toBe(true);
    expect(logs).toEqual([expect.objectContaining({ level: 40, msg, limit: 3, ...facts })]);
  },
);

async function isAnswered(port: number): Promise<boolean> {
  const { socket, write, text, ended } = await openRaw(port);
  let isOpen = true;
  ended.then(() => {
    isOpen = false;
  });
  write(get);
  await expect.poll(() => !isOpen || text().includes("here")).toBe(true);
  socket.destroy();
  return isOpen;
}

// Only Linux has all of 127.0.0.0/8 on loopback.
test.runIf(process.platform === "linux")(
  "one address that has all its connections leaves room for others",
  async () => {
    const { port, url } = await startServer(app, { maxConnectionsPerAddress: 2 });
    const greedy = { localAddress: "127.0.0.2" };
    const connections = await Promise.all(Array.from({ length: 5 }, () => openRaw(port, greedy)));
    await expect.poll(() => connections.filter(({ socket }) => socket.destroyed).length).toBe(3);
    expect(await (await fetch(url)).text()).toBe("here");
  },
);
