import { Agent, get } from "node:http";
import { expect, test, vi } from "vitest";
import { startSimulator } from "./start-simulator.ts";
import { ask, post, withSimulator } from "./testing/ask.ts";
import { SMALL_TABLES } from "./testing/small-tables.ts";

const tables = SMALL_TABLES;

test(
  "answers a list with sorted keys, ids and a known length",
  withSimulator({ tables }, async (simulator) => {
    const answer = await ask(simulator, "/ip/arp");
    expect(answer.text).toBe(
      '[{".id":"*1","address":"192.0.2.5","complete":"true","mac-address":"02:00:5E:00:53:05"},' +
        '{".id":"*2","address":"192.0.2.6","complete":"false"}]',
    );
    expect(answer.headers.get("content-length")).toBe(String(answer.text.length));
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(answer.headers.get("transfer-encoding")).toBeNull();
  }),
);

test.each([null, "Basic YWRtaW46d3Jvbmc=", "Bearer abc", "Basic !"])("refuses the credentials %s", async (header) => {
  const simulator = await startSimulator({ tables, username: "admin", password: "right" });
  const answer = await ask(simulator, "/ip/arp", { authorization: header });
  await simulator.close();
  expect([answer.status, answer.text]).toEqual([401, '{"error":401,"message":"Unauthorized"}']);
});

test(
  "accepts the one user and password that were given",
  withSimulator({ tables, username: "reader", password: "p:ss" }, async (simulator) => {
    const authorization = `Basic ${btoa("reader:p:ss")}`;
    expect((await ask(simulator, "/ip/arp", { authorization })).status).toBe(200);
  }),
);

test(
  "answers HEAD with 501 as JSON",
  withSimulator({ tables }, async (simulator) => {
    const answer = await ask(simulator, "/ip/arp", { method: "HEAD" });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([501, "application/json"]);
  }),
);

test(
  "answers below a path prefix, and nowhere else",
  withSimulator({ tables, pathPrefix: "routers/attic/" }, async (simulator) => {
    expect(simulator.url).toBe(`http://127.0.0.1:${simulator.port}/routers/attic`);
    expect((await ask(simulator, "/system/identity")).body).toEqual({ name: "attic" });
    expect((await fetch(`http://127.0.0.1:${simulator.port}/rest/ip/arp`)).status).toBe(404);
  }),
);

test(
  "logs what was asked, by path",
  withSimulator({ tables, now: () => 1_000 }, async (simulator) => {
    await ask(simulator, "/interface/wifi?name=wifi%201&.proplist=name");
    await post(simulator, "/interface/wifi/print", { ".proplist": "name" });
    await post(simulator, "/interface/wifi/monitor", { numbers: "wifi1", once: "" });
    await ask(simulator, "/interface/wifi/*1");
    expect(simulator.requests[0]).toEqual({
      method: "GET",
      path: "/interface/wifi",
      query: { name: "wifi 1", ".proplist": "name" },
      body: null,
      status: 200,
      at: 1_000,
      in_flight: 1,
    });
    expect(simulator.requests[1]?.body).toEqual({ ".proplist": "name" });
    expect(simulator.countRequests()).toBe(4);
    expect(simulator.countRequests("/interface/wifi")).toBe(3);
    expect(simulator.countRequests("interface/wifi/monitor")).toBe(1);
    simulator.clearRequests();
    expect(simulator.countRequests()).toBe(0);
  }),
);

test(
  "knows how many requests were in flight at once",
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind: "hang", menu: "/ip/arp" });
    const hanging = ["/ip/arp", "/ip/arp"].map((path) => ask(simulator, path).catch(() => null));
    await vi.waitFor(() => expect(simulator.requests).toHaveLength(2));
    await ask(simulator, "/interface");
    expect(simulator.maxInFlight).toBe(3);
    expect(simulator.requests.at(-1)?.in_flight).toBe(3);
    await vi.waitFor(() => {
      simulator.clearRequests();
      expect(simulator.maxInFlight).toBe(2);
    });
    await simulator.close();
    await Promise.all(hanging);
  }),
);

test(
  "delays an answer",
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind: "delay_ms", delay_ms: 20, times: 1 });
    const before = performance.now();
    expect((await ask(simulator, "/ip/arp")).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(15);
  }),
);

test(
  "keeps a connection for the next request",
  withSimulator({ tables }, async (simulator) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const askOnce = () =>
      new Promise<number | undefined>((resolve, reject) => {
        const request = get(`${simulator.url}/rest/ip/arp`, { agent, auth: "a:b" }, (response) => {
          response.resume().once("end", () => resolve(request.socket?.localPort));
        });
        request.once("error", reject);
      });
    const first = await askOnce();
    expect(await askOnce()).toBe(first);
    agent.destroy();
  }),
);

test(
  "asks moving tables for the time of each request, and keeps what was written",
  withSimulator(
    {
      now: (() => {
        let time = 0;
        return () => ++time;
      })(),
      tables: (now) => ({ "/tool/clock": [{ ".id": "*1", name: "a", time: String(now) }] }),
    },
    async (simulator) => {
      const [first] = (await ask(simulator, "/tool/clock")).body as { time: string }[];
      await ask(simulator, "/tool/clock/*1", { method: "PATCH", body: { comment: "x" } });
      const [second] = (await ask(simulator, "/tool/clock")).body as { time: string; comment: string }[];
      expect(Number(second?.time)).toBeGreaterThan(Number(first?.time));
      expect(second?.comment).toBe("x");
    },
  ),
);

test(
  "replaces a table, and takes a menu away",
  withSimulator({ tables }, async (simulator) => {
    simulator.setTable("/ip/arp", [{ address: "192.0.2.9" }]);
    expect((await ask(simulator, "/ip/arp")).body).toEqual([{ ".id": "*1", address: "192.0.2.9" }]);
    simulator.setTable("/ip/arp", null);
    expect((await ask(simulator, "/ip/arp")).status).toBe(400);
  }),
);

test(
  "serves 50,000 rows",
  withSimulator({}, async (simulator) => {
    simulator.setTable(
      "/ip/arp",
      Array.from({ length: 50_000 }, (_, index) => ({ address: `a${index}`, interface: "b" })),
    );
    expect((await ask(simulator, "/ip/arp")).body).toHaveLength(50_000);
    expect((await ask(simulator, "/ip/arp?address=a49999")).body).toEqual([
      { ".id": "*C350", address: "a49999", interface: "b" },
    ]);
  }),
);

test("closes twice without complaint", async () => {
  const simulator = await startSimulator();
  await simulator.close();
  await simulator.close();
  await expect(ask(simulator, "/ip/arp")).rejects.toThrow();
});

test(
  "says why it can't listen",
  withSimulator({}, async ({ port }) => {
    await expect(startSimulator({ port })).rejects.toThrow("EADDRINUSE");
  }),
);
