import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startSimulator } from "@mtw/routeros-simulator";
import { expect, test } from "vitest";
import { testKey } from "./testing/api-under-test.ts";
import { startDeafPort } from "./testing/start-deaf-port.ts";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const complete = {
  ROUTEROS_URL: "http://127.0.0.1:9",
  ROUTEROS_USERNAME: "reader",
  ROUTEROS_PASSWORD: "s3cret",
  API_KEY: testKey,
  PORT: "0",
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function start(words: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ["--conditions=@mtw/source", main, ...words], { env, stdio: "pipe" });
  const texts = { out: "", error: "" };
  child.stdout.on("data", (text) => {
    texts.out += String(text);
  });
  child.stderr.on("data", (text) => {
    texts.error += String(text);
  });
  const ended: Promise<Ended> = once(child, "close").then(([code]) => ({ code, ...texts }));
  return { child, texts, ended };
}

const run = (words: readonly string[], env: Record<string, string> = {}): Promise<Ended> => start(words, env).ended;

async function startListening(
  env: Record<string, string>,
): Promise<{ child: ChildProcess; url: string; ended: Promise<Ended> }> {
  const { child, texts, ended } = start([], env);
  await expect.poll(() => texts.error, { timeout: 10_000 }).toContain('"listening"');
  const line = texts.error.split("\n").find((candidate) => candidate.includes('"listening"'));
  return { child, ended, url: JSON.parse(line ?? "").url };
}

test("--help lists the variables, --version tells the version, anything else is refused", async () => {
  const [help, version, wrong] = await Promise.all([run(["--help"]), run(["--version"]), run(["--verbose"])]);
  expect([help.code, help.error]).toEqual([0, ""]);
  expect(help.out).toMatch(/ROUTEROS_URL .*[\s\S]*PORT .*\(default 8490\)/);
  expect([version.code, version.out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/)]);
  expect([wrong.code, wrong.out]).toEqual([64, ""]);
});

test("a wrong configuration ends with 78 and one line a problem, without secrets", async () => {
  const { code, out, error } = await run([], { ...complete, API_KEY: "too-short", PORT: "x", ROUTEROS_URL: "" });
  expect([code, out]).toEqual([78, ""]);
  expect(error.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^API_KEY: /),
    expect.stringMatching(/^PORT: /),
    expect.stringMatching(/^ROUTEROS_URL: /),
  ]);
  expect(error).not.toMatch(/too-short|s3cret/);
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "it listens, and ends with 0 on %s, saying JSON lines only",
  async (signal) => {
    const { child, url, ended } = await startListening(complete);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect((await fetch(`${url}/docs`)).status).toBe(200);
    child.kill(signal);
    const { code, out, error } = await ended;
    expect([code, out]).toEqual([0, ""]);
    for (const line of error.trimEnd().split("\n")) expect(JSON.parse(line)).toHaveProperty("msg");
    expect(error).not.toMatch(/s3cret|0123456789abcdef/);
  },
);

test.each([
  ["the question runs", "30000"],
  ["the question has been answered", "300"],
])("in front of a router that answers no SYN it ends within 5 s while %s", async (_, timeoutMs) => {
  const deafPort = await startDeafPort();
  const env = { ...complete, ROUTEROS_URL: deafPort.url, ROUTEROS_TIMEOUT_MS: timeoutMs };
  const { child, url, ended } = await startListening(env);
  const headers = { authorization: `Bearer ${testKey}` };
  const asked = fetch(`${url}/devices`, { headers }).then(({ status }) => status);
  const running = await Promise.race([asked, delay(1000)]);
  expect(running).toBe(timeoutMs === "300" ? 504 : undefined);
  const startedAt = performance.now();
  child.kill("SIGTERM");
  expect((await ended).code).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(5000);
  expect(await asked).toBe(timeoutMs === "300" ? 504 : 503);
  await deafPort.close();
});

test("a second signal ends it at once", async () => {
  const simulator = await startSimulator();
  simulator.addFault({ kind: "hang" });
  const { child, url, ended } = await startListening({ ...complete, ROUTEROS_URL: simulator.url });
  const running = fetch(`${url}/health`).catch(() => null);
  await expect.poll(() => simulator.countRequests(), { timeout: 10_000 }).toBe(1);
  child.kill("SIGTERM");
  // Two signals in one go are one: the second is sent when the first has been seen. No router is asked for this page,
  // so the question does not wait for the silent one.
  await expect
    .poll(
      () =>
        fetch(`${url}/openapi.json`).then(
          () => "open",
          () => "closed",
        ),
      { timeout: 10_000 },
    )
    .toBe("closed");
  child.kill("SIGTERM");
  expect((await ended).code).toBe(1);
  await running;
  await simulator.close();
});

test("an address in use ends with 1 and says which", async () => {
  const { child, url, ended } = await startListening(complete);
  const { code, error } = await run([], { ...complete, PORT: new URL(url).port });
  expect([code, error]).toEqual([1, expect.stringMatching(/HOST 127\.0\.0\.1 with PORT \d+ can't be listened on/)]);
  child.kill("SIGTERM");
  await ended;
});
