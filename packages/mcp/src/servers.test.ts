import { Client as ModernClient, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { Client as LegacyClient } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { createMcpHandler } from "@modelcontextprotocol/server";
import type { SnapshotOptions } from "@mtw/core";
import { expect, onTestFinished, test } from "vitest";
import { instructions } from "./instructions.ts";
import { createLegacyServer } from "./legacy.ts";
import { createModernServer } from "./modern.ts";
import { startSite, type TestSite } from "./testing/start-site.ts";

const clientInfo = { name: "test", version: "1" };

async function connectLegacy({ context }: TestSite) {
  const server = createLegacyServer({ ...context, version: "1.2.3" });
  const client = new LegacyClient(clientInfo);
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await server.connect(theirs);
  await client.connect(ours);
  onTestFinished(() => client.close());
  return client;
}

async function connectModern({ context }: TestSite) {
  const handler = createMcpHandler(() => createModernServer({ ...context, version: "1.2.3" }), { legacy: "reject" });
  const client = new ModernClient(clientInfo, { versionNegotiation: { mode: { pin: "2026-07-28" } } });
  const fetch = (url: string | URL, init?: RequestInit) => handler.fetch(new Request(url, init));
  await client.connect(new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), { fetch }));
  onTestFinished(() => client.close());
  return client;
}

const eras = [
  ["legacy", connectLegacy, -32002],
  ["modern", connectModern, -32602],
] as const;

test.each(eras)("the %s server introduces itself and its fixed lists", async (_, connect) => {
  const client = await connect(await startSite());
  expect(client.getServerVersion()).toEqual({ name: "mtw", title: "MikroTik WiFi", version: "1.2.3" });
  expect(client.getInstructions()).toBe(instructions);
  expect(client.getServerCapabilities()).toEqual({
    tools: { listChanged: false },
    resources: { listChanged: false },
    prompts: { listChanged: false },
    completions: {},
  });
});

test.each(eras)("the %s server answers every kind of request", async (_, connect) => {
  const client = await connect(await startSite());
  expect((await client.listTools()).tools).toHaveLength(6);
  expect((await client.listResources()).resources.map(({ uri }) => uri)).toContain("mtw://devices");
  expect((await client.listResourceTemplates()).resourceTemplates).toMatchObject([
    { uriTemplate: "mtw://devices/{device_id}" },
  ]);
  expect((await client.listPrompts()).prompts).toHaveLength(3);
  const called = await client.callTool({ name: "get_device", arguments: { device_id: "Annas-MacBook-Air" } });
  expect(called.structuredContent).toMatchObject({ access_point: "office" });
  expect((await client.readResource({ uri: "mtw://system" })).contents).toHaveLength(1);
  expect((await client.getPrompt({ name: "find_weak_devices" })).messages).toHaveLength(1);
  const ref = { type: "ref/prompt", name: "diagnose_device" } as const;
  const { completion } = await client.complete({ ref, argument: { name: "device_id", value: "Annas" } });
  expect(completion.values).toContain("Annas-MacBook-Air");
});

test.each(eras)(
  "the %s server refuses what does not exist with the codes of its revision",
  async (_, connect, notFound) => {
    const client = await connect(await startSite());
    const uri = "mtw://nowhere";
    await expect(client.readResource({ uri })).rejects.toMatchObject({ code: notFound, data: { uri } });
    await expect(client.callTool({ name: "reboot" })).rejects.toMatchObject({ code: -32602 });
    await expect(client.getPrompt({ name: "reboot" })).rejects.toMatchObject({ code: -32602 });
    await expect(client.listPrompts({ cursor: "x" })).rejects.toMatchObject({ code: -32602 });
  },
);

test.each(eras)("the %s server says which parameter has the wrong shape", async (_, connect) => {
  const client = await connect(await startSite());
  const name = 5 as unknown as string;
  await expect(client.getPrompt({ name })).rejects.toMatchObject({
    code: -32602,
    message: expect.stringMatching(/name/),
  });
});

test.each(eras)("the %s server says nothing of the inside when something unforeseen fails", async (_, connect) => {
  const site = await startSite();
  const snapshot = () => Promise.reject(new Error("inside: 10.0.0.1"));
  const broken = { ...site, context: { ...site.context, network: { ...site.network, snapshot } } };
  const client = await connect(broken);
  const ref = { type: "ref/prompt", name: "diagnose_device" } as const;
  const failure = client.complete({ ref, argument: { name: "device_id", value: "" } });
  await expect(failure).rejects.toMatchObject({ code: -32603, message: expect.not.stringContaining("10.0.0.1") });
  expect(site.errors).toHaveLength(1);
});

test.each(eras)("the %s server ends what a cancelled call waits for, and logs no failure", async (_, connect) => {
  const site = await startSite();
  const signals: AbortSignal[] = [];
  const snapshot = ({ signal }: SnapshotOptions = {}) =>
    new Promise<never>((_resolve, reject) => {
      if (!signal) return;
      signals.push(signal);
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  const client = await connect({ ...site, context: { ...site.context, network: { ...site.network, snapshot } } });
  const cancel = new AbortController();
  const call = callDevices(client, cancel.signal);
  await expect.poll(() => signals.length).toBe(1);
  cancel.abort();
  await expect(call).rejects.toThrow();
  await expect.poll(() => signals[0]?.aborted).toBe(true);
  expect(site.errors).toEqual([]);
});

test("the legacy server answers requests that come without params", async () => {
  const { context } = await startSite();
  const server = createLegacyServer({ ...context, version: "1.2.3" });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await server.connect(theirs);
  const answered = new Promise((resolve) => {
    ours.onmessage = resolve;
  });
  await ours.start();
  await ours.send({ jsonrpc: "2.0", id: 1, method: "tools/list" });
  expect(await answered).toMatchObject({ id: 1, result: { tools: expect.any(Array) } });
  await ours.close();
});

/** The older client takes the schema of the result between. */
function callDevices(client: LegacyClient | ModernClient, signal: AbortSignal): Promise<unknown> {
  const params = { name: "list_devices" };
  return client instanceof LegacyClient
    ? client.callTool(params, undefined, { signal })
    : client.callTool(params, { signal });
}
