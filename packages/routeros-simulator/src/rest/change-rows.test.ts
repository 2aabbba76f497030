import { expect, test } from "vitest";
import { ask, withSimulator } from "../testing/ask.ts";
import { SMALL_TABLES } from "../testing/small-tables.ts";

const options = { tables: SMALL_TABLES };

test(
  "PUT adds a row and answers it with the next hexadecimal id",
  withSimulator(options, async (simulator) => {
    const answer = await ask(simulator, "/interface", {
      method: "PUT",
      body: { name: "vlan5", mtu: 1500, running: true },
    });
    expect([answer.status, answer.body]).toEqual([201, { ".id": "*B", mtu: "1500", name: "vlan5", running: "true" }]);
    expect((await ask(simulator, "/interface/vlan5")).body).toEqual(answer.body);
  }),
);

test(
  "PATCH sets values, and null takes one away",
  withSimulator(options, async (simulator) => {
    const body = { comment: "new", complete: null };
    const answer = await ask(simulator, "/ip/arp/*2", { method: "PATCH", body });
    expect(answer.body).toEqual({ ".id": "*2", address: "192.0.2.6", comment: "new" });
    expect((await ask(simulator, "/ip/arp/*2")).body).toEqual(answer.body);
  }),
);

test(
  "DELETE answers nothing the first time and 404 the second",
  withSimulator(options, async (simulator) => {
    const first = await ask(simulator, "/ip/arp/*1", { method: "DELETE" });
    const second = await ask(simulator, "/ip/arp/*1", { method: "DELETE" });
    expect([first.status, first.text]).toEqual([204, ""]);
    expect([second.status, second.text]).toEqual([404, '{"error":404,"message":"Not Found"}']);
  }),
);

test.each([
  ["PATCH", "/system/identity", 400, "missing or invalid resource identifier"],
  ["PATCH", "/ip/arp", 400, "missing or invalid resource identifier"],
  ["DELETE", "/ip/arp", 400, "missing or invalid resource identifier"],
  ["DELETE", "/system/identity", 406, "no such command or directory (remove)"],
  ["PUT", "/system/identity", 400, "no such command"],
  ["PUT", "/interface/ether1", 400, "no such command"],
  ["PUT", "/caps-man/interface", 400, "no such command or directory (caps-man)"],
  ["POST", "/ip/arp", 400, "no such command"],
  ["POST", "/ip/arp/fly", 400, "no such command"],
  ["POST", "/caps-man/interface/print", 400, "no such command or directory (caps-man)"],
])("%s %s answers %d %s", (method, path, status, detail) =>
  withSimulator(options, async (simulator) => {
    const answer = await ask(simulator, path, { method, body: { name: "x" } });
    expect(answer.body).toMatchObject({ error: status, detail });
    expect(answer.status).toBe(status);
  })(),
);

test(
  "refuses a body that is no JSON object",
  withSimulator(options, async (simulator) => {
    expect((await ask(simulator, "/ip/arp", { method: "PUT", body: [1] })).status).toBe(400);
  }),
);

test(
  "answers 501 to methods that RouterOS does not know",
  withSimulator(options, async (simulator) => {
    expect((await ask(simulator, "/ip/arp", { method: "OPTIONS" })).status).toBe(501);
  }),
);
