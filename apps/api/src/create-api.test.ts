import { houseFacts } from "@mtw/routeros-simulator";
import { expect, test } from "vitest";
import { createApi } from "./create-api.ts";
import { readAnswer, testKey, withApi } from "./testing/api-under-test.ts";

test(
  "GET /devices tells what is true of the house",
  withApi({}, async ({ ask }) => {
    const { status, headers, body } = await ask("/devices");
    expect([status, headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(body.devices).toEqual(expect.arrayContaining(houseFacts.map((fact) => expect.objectContaining(fact))));
    expect(body).toMatchObject({ quality: "fresh", warnings: [], count: body.total });
  }),
);

test.each([
  "/devices?band=5ghz&sort=-signal_dbm&limit=3&fields=name,ip_address",
  "/interfaces/wifi",
  "/access-points",
  "/system/info",
])("GET %s answers 200", (path) =>
  withApi({}, async ({ ask }) => {
    const { status, headers } = await ask(path);
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
  })(),
);

test(
  "a device is found by MAC address in any spelling and by name",
  withApi({}, async ({ ask }) => {
    const [fact] = houseFacts;
    const mac = String(fact?.mac_address);
    const spellings = [mac, mac.toLowerCase(), mac.replaceAll(":", "-"), mac.replaceAll(":", ""), String(fact?.name)];
    for (const id of spellings) {
      expect((await ask(`/devices/${encodeURIComponent(id)}`)).body.mac_address).toBe(mac);
    }
  }),
);

test(
  "a name with a slash and a percent sign is found at its encoded path",
  withApi({ tables: twins("TV / 50%") }, async ({ ask }) => {
    expect((await ask(`/devices/${encodeURIComponent("TV / 50%")}`)).body.code).toBe("ambiguous_device");
  }),
);

test.each([null, "Basic YTpi", "Bearer", "Bearer  "])("401 missing_api_key for the header %s", (authorization) =>
  withApi({}, async ({ ask }) => {
    const { status, headers, body } = await ask("/devices", { authorization });
    expect([status, body.code, headers.get("www-authenticate")]).toEqual([401, "missing_api_key", "Bearer"]);
  })(),
);

test(
  "401 invalid_api_key for another key, before anything is said about paths and methods",
  withApi({}, async ({ ask }) => {
    const authorization = "Bearer 0123456789abcdeX";
    expect((await ask("/devices", { authorization })).body.code).toBe("invalid_api_key");
    expect((await ask("/nowhere", { authorization })).body.code).toBe("invalid_api_key");
    expect((await ask("/health", { authorization, method: "DELETE" })).body.code).toBe("invalid_api_key");
  }),
);

test(
  "the scheme is read in any case",
  withApi({}, async ({ ask }) => {
    expect((await ask("/devices", { authorization: `bEARER ${testKey}` })).status).toBe(200);
  }),
);

test(
  "wrong keys are limited with 429 and Retry-After, the right key is not for them",
  withApi({}, async ({ ask }) => {
    const answers = await Promise.all(Array.from({ length: 70 }, () => ask("/devices", { authorization: "Bearer x" })));
    expect(answers.map(({ status }) => status)).toEqual([...Array(60).fill(401), ...Array(10).fill(429)]);
    expect(answers.at(-1)?.body.code).toBe("too_many_requests");
    expect(Number(answers.at(-1)?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await ask("/devices")).status).toBe(200);
  }),
);

test(
  "404, 405 and 413 say what is possible instead",
  withApi({}, async ({ ask }) => {
    expect((await ask("/mcp")).body).toMatchObject({ status: 404, code: "unknown_path" });
    expect((await ask("/devices/")).body).toMatchObject({ status: 404, code: "unknown_path" });
    const oauth = await ask("/.well-known/oauth-protected-resource/mcp", { authorization: null });
    expect(oauth.body).toMatchObject({ status: 404, code: "unknown_path" });
    const post = await ask("/devices", { method: "POST" });
    expect([post.body.code, post.headers.get("allow")]).toEqual(["method_not_allowed", "GET, HEAD"]);
    const large = await ask("/devices", { method: "POST", headers: { "content-length": "65537" } });
    expect(large.body).toMatchObject({ status: 413, code: "body_too_large" });
  }),
);

test(
  "HEAD answers what GET answers, without the body",
  withApi({}, async ({ ask }) => {
    const get = await ask("/access-points");
    const head = await ask("/access-points", { method: "HEAD" });
    expect([head.status, head.text]).toEqual([200, ""]);
    expect(head.headers.get("content-length")).toBe(String(Buffer.byteLength(get.text)));
  }),
);

test(
  "every answer has a request id, a plain one that came along is kept",
  withApi({}, async ({ ask }) => {
    const idOf = async (id: string, path = "/devices") =>
      (await ask(path, { headers: { "x-request-id": id } })).headers.get("x-request-id");
    expect(await idOf("trace-1")).toBe("trace-1");
    expect(await idOf("trace-1", "/nowhere")).toBe("trace-1");
    expect(await idOf("x".repeat(65))).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf('"quoted"')).toMatch(/^[0-9a-f-]{36}$/);
    expect((await ask("/devices")).headers.get("x-content-type-options")).toBe("nosniff");
  }),
);

test(
  "a problem has the members of RFC 9457, a code and a hint",
  withApi({}, async ({ ask }) => {
    const { headers, body } = await ask("/devices/02:00:00:00:00:01");
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body).toEqual({
      type: "https://mtw-wifi.github.io/mtw/errors#unknown_device",
      title: "Unknown device",
      status: 404,
      code: "unknown_device",
      detail: "No device with MAC address 02:00:00:00:00:01 is connected.",
      hint: "GET /devices lists the connected ones.",
    });
  }),
);

test(
  "unknown_router and ambiguous_device have their statuses, the latter with its candidates",
  withApi({ tables: twins("Printer") }, async ({ ask }) => {
    expect((await ask("/devices?router=attic")).body).toMatchObject({ status: 404, code: "unknown_router" });
    expect((await ask("/devices/printer")).body).toMatchObject({
      status: 409,
      code: "ambiguous_device",
      candidates: ["02:00:5E:00:53:01", "02:00:5E:00:53:02"],
    });
  }),
);

test.each([
  [{ kind: "status", status: 401 }, 502, "router_auth_failed"],
  [{ kind: "status", status: 403 }, 502, "router_forbidden"],
  [{ kind: "status", status: 500 }, 502, "router_error"],
  [{ kind: "html" }, 502, "router_bad_response"],
  [{ kind: "reset" }, 503, "router_unreachable"],
  [{ kind: "hang" }, 504, "router_timeout"],
] as const)("a router's %o is answered with %i %s", (fault, status, code) =>
  withApi({ router: { timeoutMs: 100 } }, async ({ simulator, ask }) => {
    simulator.addFault(fault);
    const { headers, body } = await ask("/devices");
    expect(body).toMatchObject({ status, code, detail: expect.any(String), hint: expect.any(String) });
    expect(headers.has("retry-after")).toBe(status === 503);
  })(),
);

test("a router without TLS at an https address is answered with 502 router_tls_failed", async () => {
  const run = withApi({}, async ({ simulator }) => {
    const router = { url: simulator.url.replace("http:", "https:") };
    await withApi({ router }, async ({ ask }) => {
      expect((await ask("/devices")).body).toMatchObject({ status: 502, code: "router_tls_failed" });
    })();
  });
  await run();
});

test("an error that nobody foresaw says nothing but a request id, which the log has with the stack", async () => {
  const lines: string[] = [];
  const { pino } = await import("pino");
  const logger = pino({ level: "info" }, { write: (line: string) => lines.push(line) });
  const network = { snapshot: () => Promise.reject(new Error("inside")), close: async () => undefined };
  const app = createApi({ network, apiKey: testKey, logger });
  const headers = { authorization: `Bearer ${testKey}` };
  const { status, text, body } = await readAnswer(await app.request("/devices", { headers }));
  expect([status, body.code]).toEqual([500, "internal"]);
  expect(text).not.toContain("inside");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ request_id: body.request_id, err: { message: "inside" } });
  expect(lines.join("")).not.toContain(testKey);
});

test(
  "a request is logged at debug, without query and keys",
  withApi({}, async ({ logs, ask }) => {
    await ask("/devices?name=somebody");
    expect(logs).toEqual([expect.objectContaining({ method: "GET", path: "/devices", status: 200 })]);
    expect(JSON.stringify(logs)).not.toMatch(/somebody|0123456789abcdef/);
  }),
);

test(
  "health shows the routers to the key alone",
  withApi({}, async ({ ask }) => {
    const plain = { status: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+/) };
    expect((await ask("/health", { authorization: null })).body).toEqual(plain);
    expect((await ask("/health", { authorization: "Bearer wrong" })).body).toEqual(plain);
    const { status, body } = await ask("/health");
    expect([status, Object.keys(body)]).toEqual([200, ["status", "version", "routers"]]);
  }),
);

test(
  "health is down with 503 when no router answers",
  withApi({}, async ({ simulator, ask }) => {
    simulator.addFault({ kind: "reset" });
    const { status, body } = await ask("/health", { authorization: null });
    expect([status, body.status]).toEqual([503, "down"]);
  }),
);

/** Two devices of one name. */
function twins(name: string) {
  const macs = ["02:00:5E:00:53:01", "02:00:5E:00:53:02"];
  return {
    "/interface/wifi/registration-table": macs.map((mac) => ({ "mac-address": mac, interface: "wifi1" })),
    "/ip/dhcp-server/lease": macs.map((mac, index) => ({
      "mac-address": mac,
      address: `192.0.2.${index + 1}`,
      status: "bound",
      comment: name,
    })),
  };
}
