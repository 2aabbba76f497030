import { expect, test } from "vitest";
import { ask, withSimulator } from "../testing/ask.ts";
import { SMALL_TABLES } from "../testing/small-tables.ts";

const options = { tables: { ...SMALL_TABLES, "/log": [{ message: "up" }], "/system/clock": [{ date: "2026-05-01" }] } };

test.each([
  ["/interface?type=ether", [{ ".id": "*1", name: "ether1", "rx-byte": "9", type: "ether" }]],
  ["/interface?type=ether&name=bridge", []],
  ["/interface?running=false&.proplist=name", []],
  ["/interface?.id=*39", []],
  ["/interface?.proplist=name", [{ name: "ether1" }, { name: "bridge" }]],
  ["/interface/?.proplist=.id,name&type=bridge", [{ ".id": "*A", name: "bridge" }]],
  ["/interface/wifi?.proplist=about,name&name=wifi1", [{ ".about": "fine", name: "wifi1" }]],
  ["/interface/wifi?.proplist=.about&name=wifi1", [{ ".about": "fine" }]],
  ["/interface/wifi?.proplist=security.passphrase&name=wifi1", [{ "security.passphrase": "open sesame" }]],
  ["/system/identity", { name: "attic" }],
  ["/interface/ether1", { ".id": "*1", name: "ether1", "rx-byte": "9", type: "ether" }],
  ["/interface/*1?.proplist=name", { name: "ether1" }],
])("GET %s answers the rows asked for", (path, body) =>
  withSimulator(options, async (simulator) => {
    expect((await ask(simulator, path)).body).toEqual(body);
  })(),
);

test.each([
  ["/caps-man/registration-table", 400, "no such command or directory (caps-man)"],
  ["/interface/wireless/registration-table", 400, "no such command or directory (wireless)"],
  ["/interface/wifiwave2", 400, "no such command or directory (wifiwave2)"],
  ["/interface/wifi/radio", 400, "no such command or directory (radio)"],
  ["/ip/dhcp-server/lease", 400, "no such command or directory (lease)"],
  ["/system/routerboard", 400, "no such command or directory (routerboard)"],
  ["/interface/wifi/scan", 400, "no such command"],
  ["/interface/wifi/monitor", 400, "no such command"],
  ["/log/error", 400, "no such command prefix"],
  ["/interface/*39", 404, undefined],
  ["/interface/ether9", 404, undefined],
])("GET %s answers %d %s", (path, status, detail) =>
  withSimulator(options, async (simulator) => {
    const answer = await ask(simulator, path);
    const message = status === 404 ? "Not Found" : "Bad Request";
    expect(answer.status).toBe(status);
    expect(answer.text).toBe(JSON.stringify({ detail, error: status, message }));
  })(),
);

test(
  "answers a list where a singleton is said to be one",
  withSimulator({ ...options, listMenus: ["/system/clock"] }, async (simulator) => {
    expect((await ask(simulator, "/system/clock")).body).toEqual([{ date: "2026-05-01" }]);
    expect((await ask(simulator, "/system/identity")).body).toEqual({ name: "attic" });
  }),
);

test(
  "finds rows by a name with a space, a percent sign or an accent",
  withSimulator({ tables: { "/interface": [{ name: "a b%" }, { name: "café" }] } }, async (simulator) => {
    expect((await ask(simulator, "/interface/a%20b%25")).body).toEqual({ ".id": "*1", name: "a b%" });
    expect((await ask(simulator, "/interface?name=caf%C3%A9")).body).toEqual([{ ".id": "*2", name: "café" }]);
  }),
);

test(
  "gives rows without an id one that no other row has",
  withSimulator({ tables: { "/log": [{ ".id": "*1" }, { message: "a" }, { ".id": "*2" }] } }, async (simulator) => {
    expect((await ask(simulator, "/log?.proplist=.id")).body).toEqual([
      { ".id": "*1" },
      { ".id": "*3" },
      { ".id": "*2" },
    ]);
  }),
);
