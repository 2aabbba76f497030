import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { expect, test } from "vitest";
import { startSite, tablesWith } from "../testing/start-site.ts";
import { readResource } from "./read-resource.ts";

test.each([
  ["mtw://devices", "devices"],
  ["mtw://access-points", "access_points"],
  ["mtw://system", "routers"],
])("%s is JSON with %s", async (uri, key) => {
  const { context } = await startSite();
  const { contents } = await readResource(uri, context);
  expect(contents).toHaveLength(1);
  expect(contents[0]).toMatchObject({ uri, mimeType: "application/json" });
  expect(JSON.parse(contents[0]?.text ?? "")).toHaveProperty(key);
});

test.each([
  "mtw://devices/Annas-MacBook-Air",
  "mtw://devices/3c22fb614d07",
  "mtw://devices/3C%3A22%3AFB%3A61%3A4D%3A07",
])("%s is one device with every key", async (uri) => {
  const { context } = await startSite();
  const { contents } = await readResource(uri, context);
  expect(JSON.parse(contents[0]?.text ?? "")).toMatchObject({ id: "3C:22:FB:61:4D:07", tx_bytes: expect.any(Number) });
});

test("a device whose name has spaces and slashes is read by its encoded name", async () => {
  const { context } = await startSite(tablesWith(["Mum's TV / radio"]));
  const { contents } = await readResource(`mtw://devices/${encodeURIComponent("Mum's TV / radio")}`, context);
  expect(JSON.parse(contents[0]?.text ?? "")).toMatchObject({ name: "Mum's TV / radio" });
});

test.each([
  "mtw://nowhere",
  "mtw://devices/",
  "mtw://devices/a/b",
  "mtw://devices/%E0%A4%A",
  "mtw://devices/nobody",
  "file:///etc/passwd",
  "",
])("%j is not found, and its URI comes back", async (uri) => {
  const { context } = await startSite();
  await expect(readResource(uri, context)).rejects.toMatchObject({ code: -32002, data: { uri } });
});

test("a name that several devices have is refused with their MAC addresses", async () => {
  const { context } = await startSite(tablesWith(["phone", "phone"]));
  await expect(readResource("mtw://devices/phone", context)).rejects.toMatchObject({
    code: -32602,
    message: expect.stringContaining("02:00:00:00:00:00, 02:00:00:00:00:01"),
  });
});

test("a router that does not answer is an internal error with its state", async () => {
  const { context, simulator } = await startSite(tablesWith(["one"]));
  simulator.addFault({ kind: "hang" });
  await expect(readResource("mtw://devices", context)).rejects.toMatchObject({
    code: -32603,
    message: expect.stringContaining("router_timeout"),
  });
});

test("mtw://devices holds at most 100 devices and says how many are left", async () => {
  const { context } = await startSite(tablesWith(Array.from({ length: 120 }, (_, i) => `device-${i}`)));
  const { contents } = await readResource("mtw://devices", context);
  expect(JSON.parse(contents[0]?.text ?? "")).toMatchObject({ count: 100, total: 120 });
  expect(encode(contents[0]?.text ?? "").length).toBeLessThan(6500);
});
