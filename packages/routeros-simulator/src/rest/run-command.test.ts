import { expect, test } from "vitest";
import { ask, post, withSimulator } from "../testing/ask.ts";
import { SMALL_TABLES } from "../testing/small-tables.ts";

const options = { tables: SMALL_TABLES };

test(
  "add answers the new id, set, unset and remove answer an empty list",
  withSimulator(options, async (simulator) => {
    expect((await post(simulator, "/ip/arp/add", { address: "192.0.2.7" })).text).toBe('{"ret":"*3"}');
    expect((await post(simulator, "/ip/arp/set", { ".id": "*3", comment: "a" })).text).toBe("[]");
    expect((await post(simulator, "/ip/arp/set", { numbers: "*1,*3", comment: "b" })).text).toBe("[]");
    expect((await post(simulator, "/ip/arp/unset", { ".id": "*1", "value-name": "comment" })).text).toBe("[]");
    expect((await post(simulator, "/ip/arp/remove", { numbers: "*2" })).text).toBe("[]");
    expect((await ask(simulator, "/ip/arp?.proplist=.id,comment")).body).toEqual([
      { ".id": "*1" },
      { ".id": "*3", comment: "b" },
    ]);
  }),
);

test(
  "set changes a singleton",
  withSimulator(options, async (simulator) => {
    expect((await post(simulator, "/system/identity/set", { name: "cellar" })).text).toBe("[]");
    expect((await ask(simulator, "/system/identity")).body).toEqual({ name: "cellar" });
  }),
);

test(
  "move puts a row in front of another, or at the end",
  withSimulator({ tables: { "/ip/arp": [{}, {}, {}] } }, async (simulator) => {
    const order = async () => ((await ask(simulator, "/ip/arp")).body as { ".id": string }[]).map((row) => row[".id"]);
    await post(simulator, "/ip/arp/move", { numbers: "*3", destination: "*1" });
    expect(await order()).toEqual(["*3", "*1", "*2"]);
    await post(simulator, "/ip/arp/move", { numbers: "*3" });
    expect(await order()).toEqual(["*1", "*2", "*3"]);
  }),
);

test(
  "get answers one value or the whole row as text",
  withSimulator(options, async (simulator) => {
    const one = await post(simulator, "/interface/get", { number: "ether1", "value-name": "type" });
    expect(one.text).toBe('{"ret":"ether"}');
    expect((await post(simulator, "/system/identity/get", {})).text).toBe('{"ret":"name=attic"}');
  }),
);

test.each([
  ["/ip/arp/set", { comment: "x" }, 400, "missing =.id="],
  ["/ip/arp/get", {}, 400, "missing =.id="],
  ["/ip/arp/remove", { ".id": "*1,*9" }, 404, undefined],
  ["/system/identity/remove", { ".id": "*1" }, 404, undefined],
  ["/system/identity/add", {}, 400, "no such command"],
])("POST %s %j answers %d", (path, body, status, detail) =>
  withSimulator(options, async (simulator) => {
    const answer = await post(simulator, path, body);
    expect([answer.status, (answer.body as { detail?: string }).detail]).toEqual([status, detail]);
    expect((await ask(simulator, "/ip/arp")).body).toHaveLength(2);
  })(),
);

test.each([
  [{}, ["ether1", "bridge"]],
  [{ ".query": ["type=ether"] }, ["ether1"]],
  [{ ".query": ["type=ether", "type=bridge", "#|"] }, ["ether1", "bridge"]],
  [{ ".query": "running", stats: "" }, ["bridge"]],
])("print %j answers %j", (body, names) =>
  withSimulator(options, async (simulator) => {
    const answer = await post(simulator, "/interface/print", { ...body, ".proplist": ["name"] });
    expect(answer.body).toEqual(names.map((name) => ({ name })));
  })(),
);

test(
  "print counts, and refuses filters that are not a .query",
  withSimulator(options, async (simulator) => {
    expect((await post(simulator, "/interface/print", { "count-only": "" })).text).toBe('{"ret":"2"}');
    const refused = await post(simulator, "/interface/print", { type: "ether" });
    expect(refused.body).toEqual({ detail: "unknown parameter type", error: 400, message: "Bad Request" });
  }),
);

test(
  "print of a singleton answers a list of one",
  withSimulator(options, async (simulator) => {
    expect((await post(simulator, "/system/identity/print", {})).body).toEqual([{ name: "attic" }]);
  }),
);
