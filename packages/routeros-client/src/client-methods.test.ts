import { expect, test } from "vitest";
import { createRouterOsClient } from "./create-router-os-client.ts";
import { errorOf, startClient, testPassword } from "./testing/start-client.ts";
import { sendJson } from "./testing/start-server.ts";

const absentDetail = "no such command or directory (wifi)";

test("lists the rows of a menu with the credentials, the fields and the filters in the request", async () => {
  await using pair = await startClient((response) => sendJson(response, [{ ".id": "*1", address: "10.0.0.2" }]));
  const rows = await pair.router.list("/ip/arp", { properties: [".id", "address"], where: { interface: "my lan" } });
  expect(rows).toEqual([{ ".id": "*1", address: "10.0.0.2" }]);
  const authorization = `Basic ${Buffer.from(`monitor:${testPassword}`).toString("base64")}`;
  const url = "/rest/ip/arp?.proplist=.id,address&interface=my%20lan";
  expect(pair.server.requests).toEqual([{ method: "GET", url, authorization, contentType: undefined, body: "" }]);
});

test("asks below the path prefix of its url", async () => {
  await using pair = await startClient((response) => sendJson(response, []));
  const router = createRouterOsClient({ url: `${pair.server.url}/gw/`, username: "monitor", password: "" });
  expect(await router.list("/ip/arp")).toEqual([]);
  await router.close();
  expect(pair.server.requests[0]?.url).toBe("/gw/rest/ip/arp");
});

test.each([{ name: "gw" }, [{ name: "gw" }]])("gets the one row that came as %j", async (answer) => {
  await using pair = await startClient((response) => sendJson(response, answer));
  expect(await pair.router.get("/system/identity")).toEqual({ name: "gw" });
});

test.each([[[]], [[{ name: "a" }, { name: "b" }]]])("refuses to get one row from %j", async (answer) => {
  await using pair = await startClient((response) => sendJson(response, answer));
  expect(await errorOf(pair.router.get("/system/identity"))).toMatchObject({ code: "router_bad_response" });
});

test("adds a row with PUT and returns it", async () => {
  await using pair = await startClient((response) => sendJson(response, { ".id": "*5", address: "10.0.0.5" }, 201));
  expect(await pair.router.add("/ip/arp", { address: "10.0.0.5" })).toEqual({ ".id": "*5", address: "10.0.0.5" });
  const [request] = pair.server.requests;
  expect(request).toMatchObject({ method: "PUT", url: "/rest/ip/arp", body: '{"address":"10.0.0.5"}' });
  expect(request?.contentType).toBe("application/json");
});

test("changes a row with PATCH, and a menu without rows with POST to its set", async () => {
  await using pair = await startClient((response, { method }) =>
    sendJson(response, method === "PATCH" ? { ".id": "*5", comment: "x" } : []),
  );
  expect(await pair.router.set("/ip/arp", "*5", { comment: "x" })).toEqual({ ".id": "*5", comment: "x" });
  expect(await pair.router.set("/system/identity", null, { name: "gw" })).toBeNull();
  const sent = pair.server.requests.map(({ method, url, body }) => [method, url, body]);
  expect(sent).toEqual([
    ["PATCH", "/rest/ip/arp/*5", '{"comment":"x"}'],
    ["POST", "/rest/system/identity/set", '{"name":"gw"}'],
  ]);
});

test("removes a row with DELETE, whose answer is empty", async () => {
  await using pair = await startClient((response) => response.writeHead(204).end());
  await expect(pair.router.remove("/ip/arp", "*5")).resolves.toBeUndefined();
  expect(pair.server.requests[0]).toMatchObject({ method: "DELETE", url: "/rest/ip/arp/*5", body: "" });
});

test("takes an empty body with 200 as no rows", async () => {
  await using pair = await startClient((response) => response.writeHead(200).end());
  expect(await pair.router.list("/ip/arp")).toEqual([]);
  expect(await pair.router.add("/ip/arp", {})).toBeNull();
});

test("runs a command and gives its ret object as one row", async () => {
  await using pair = await startClient((response) => sendJson(response, { ret: "*18" }));
  expect(await pair.router.run("/execute", { script: "/log info x" })).toEqual([{ ret: "*18" }]);
  expect(pair.server.requests[0]).toMatchObject({ method: "POST", url: "/rest/execute" });
});

test("tells an empty list from an answer of nothing", async () => {
  await using nothing = await startClient((response) => response.end());
  expect(await nothing.router.read("/ip/arp")).toMatchObject({ state: "present", rows: [], isList: false });
  await using list = await startClient((response) => sendJson(response, Buffer.from("[]")));
  expect(await list.router.read("/ip/arp")).toMatchObject({ state: "present", rows: [], isList: true });
});

test("runs a reading command and says that its charset was guessed", async () => {
  const bytes = Buffer.from('[{"comment":"caf\xe9"}]', "latin1");
  await using pair = await startClient((response) => sendJson(response, bytes));
  const answer = await pair.router.runRead("/interface/wifi/monitor", { numbers: "*1", once: "" });
  expect(answer).toEqual({ state: "present", rows: [{ comment: "café" }], isList: true, isCharsetGuessed: true });
});

test("reads a host name that holds a raw ESC byte", async () => {
  await using pair = await startClient((response) => sendJson(response, '[{"host-name":"cam\u001b1"}]'));
  expect(await pair.router.list("/ip/dhcp-server/lease")).toEqual([{ "host-name": "cam\u001b1" }]);
});

test.each([
  [400, absentDetail],
  [400, "no such command"],
  [400, "no such command prefix"],
  [404, absentDetail],
  [406, absentDetail],
])("answers absent to a read when RouterOS says %i %s", async (status, detail) => {
  await using pair = await startClient((response) =>
    sendJson(response, { error: status, message: "Bad Request", detail }, status),
  );
  expect(await pair.router.read("/interface/wifi")).toEqual({ state: "absent", detail });
  expect(await pair.router.runRead("/interface/wifi/monitor")).toEqual({ state: "absent", detail });
  const error = await errorOf(pair.router.list("/interface/wifi"));
  expect(error).toMatchObject({ code: "menu_absent", reportedAs: "router_error", menu: "/interface/wifi", detail });
});

test("takes an absent menu in a write as an error", async () => {
  await using pair = await startClient((response) =>
    sendJson(response, { error: 406, message: "Not Acceptable", detail: "no such command or directory (remove)" }, 406),
  );
  expect(await errorOf(pair.router.remove("/log", "*1"))).toMatchObject({ code: "router_error", status: 406 });
});

test("rejects a bad menu, a bad id and a bad time limit before anything is sent", async () => {
  await using pair = await startClient((response) => sendJson(response, []));
  const calls = [
    pair.router.list("ip/arp"),
    pair.router.remove("/ip/arp", ""),
    pair.router.list("/ip/arp", { timeoutMs: 0 }),
    pair.router.list("/ip/arp", { timeoutMs: Number.NaN }),
  ];
  for (const call of calls) expect(await errorOf(call)).toMatchObject({ code: "invalid_request", attempts: 0 });
  expect(pair.server.requests).toEqual([]);
});
