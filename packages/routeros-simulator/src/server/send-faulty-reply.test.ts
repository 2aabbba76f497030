import { expect, test, vi } from "vitest";
import type { FaultEffect } from "../fault.ts";
import { ask, withSimulator } from "../testing/ask.ts";
import { SMALL_TABLES } from "../testing/small-tables.ts";

const tables = {
  ...SMALL_TABLES,
  "/ip/dhcp-server/lease": [{ address: "192.0.2.5", "host-name": "caf", comment: "x" }],
};
const lease = "/ip/dhcp-server/lease";
const authorization = "Basic YWRtaW46";

test.each<FaultEffect["kind"]>(["reset", "reset_in_body", "truncate"])("%s breaks the connection once", (kind) =>
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind, times: 1 } as FaultEffect & { times: number });
    await expect(ask(simulator, "/ip/arp")).rejects.toThrow();
    expect((await ask(simulator, "/ip/arp")).status).toBe(200);
  })(),
);

test(
  "hang answers nothing until the simulator is closed",
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind: "hang" });
    const answer = ask(simulator, "/ip/arp").catch((error: Error) => error);
    await vi.waitFor(() => expect(simulator.requests).toHaveLength(1));
    expect(simulator.requests[0]?.status).toBeNull();
    await simulator.close();
    expect(await answer).toBeInstanceOf(Error);
  }),
);

test(
  "hang_after_headers sends a status and no body",
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind: "hang_after_headers" });
    const response = await fetch(`${simulator.url}/rest/ip/arp`, { headers: { authorization } });
    expect(response.status).toBe(200);
    const body = response.text().catch((error: Error) => error);
    await simulator.close();
    expect(await body).toBeInstanceOf(Error);
  }),
);

test(
  "html answers a page with status 200",
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind: "html" });
    const response = await fetch(`${simulator.url}/rest/ip/arp`, { headers: { authorization } });
    expect([response.status, (await response.text())[0]]).toEqual([200, "<"]);
  }),
);

test(
  "status answers an error and changes nothing",
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind: "status", status: 500, detail: "not enough permissions (9)", times: 1 });
    const answer = await ask(simulator, "/ip/arp/*1", { method: "DELETE" });
    expect(answer.text).toBe('{"detail":"not enough permissions (9)","error":500,"message":"Internal Server Error"}');
    expect((await ask(simulator, "/ip/arp")).body).toHaveLength(2);
  }),
);

test(
  "bad_json answers a body that is no JSON",
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind: "bad_json" });
    await expect(ask(simulator, "/ip/arp")).rejects.toThrow(SyntaxError);
  }),
);

test.each<[FaultEffect["kind"], number]>([
  ["invalid_utf8", 0xe8],
  ["control_characters", 0x1b],
])("%s puts the byte %d into free text", (kind, byte) =>
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind } as FaultEffect);
    const response = await fetch(`${simulator.url}/rest${lease}`, { headers: { authorization } });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.includes(Buffer.concat([Buffer.from('"host-name":"'), Buffer.from([byte]), Buffer.from("caf")]))).toBe(
      true,
    );
    expect(response.headers.get("content-length")).toBe(String(bytes.length));
  })(),
);

test(
  "rows_of answers what another menu answers, a list or an object",
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind: "rows_of", rows_of: "/ip/arp", menu: "/interface/wifi" });
    simulator.addFault({ kind: "rows_of", rows_of: "/system/identity", menu: lease });
    simulator.addFault({ kind: "rows_of", rows_of: "/ip/nowhere", menu: "/interface" });
    const rows = (await ask(simulator, "/ip/arp")).body;
    expect((await ask(simulator, "/interface/wifi")).body).toEqual(rows);
    expect((await ask(simulator, lease)).body).toEqual({ name: "attic" });
    expect((await ask(simulator, "/interface")).status).toBe(400);
  }),
);

test(
  "a fault hits its own menu only, as often as it says, and can be cleared",
  withSimulator({ tables }, async (simulator) => {
    simulator.addFault({ kind: "status", status: 503, menu: "/interface/wifi", times: 2 });
    simulator.addFault({ kind: "status", status: 500, menu: /lease$/g });
    const statusOf = async (path: string) => (await ask(simulator, path)).status;
    expect(await statusOf("/interface")).toBe(200);
    expect(await statusOf("/interface/wifi")).toBe(503);
    expect(await statusOf("/interface/wifi/*1")).toBe(503);
    expect(await statusOf("/interface/wifi")).toBe(200);
    expect([await statusOf(lease), await statusOf(lease)]).toEqual([500, 500]);
    simulator.clearFaults();
    expect(await statusOf(lease)).toBe(200);
  }),
);
