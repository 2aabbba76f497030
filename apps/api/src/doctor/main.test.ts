import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { environmentOf, startRouter, testPassword } from "./testing/run-test-doctor.ts";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));

function start(words: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--conditions=@mtw/source", main, ...words], { env, stdio: "pipe" });
  const texts = { out: "", error: "" };
  child.stdout.on("data", (text) => {
    texts.out += String(text);
  });
  child.stderr.on("data", (text) => {
    texts.error += String(text);
  });
  return { child, ended: once(child, "close").then(([code]) => ({ code, ...texts })) };
}

test("runs as a command: plain text where it is no terminal, 0 when all is well, 64 for a wrong command line", async () => {
  const { url } = await startRouter();
  const [well, wrong] = await Promise.all([start([], environmentOf(url)).ended, start(["--verbose"]).ended]);
  expect([well.code, well.error]).toEqual([0, ""]);
  expect(well.out).toMatch(/^router .*\nok {4}name /);
  expect(well.out.includes("\u001b") || well.out.includes(testPassword)).toBe(false);
  expect([wrong.code, wrong.out]).toEqual([64, ""]);
});

test("Ctrl-C ends it with 130 while a router is silent", async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => void sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { child, ended } = start([], environmentOf(url, { ROUTEROS_TIMEOUT_MS: "60000" }));
  // The first connection only knocks.
  await expect.poll(() => sockets.length, { timeout: 10_000 }).toBe(2);
  child.kill("SIGINT");
  expect(await ended).toMatchObject({ code: 130, error: "" });
  for (const socket of sockets) socket.destroy();
  server.close();
});
