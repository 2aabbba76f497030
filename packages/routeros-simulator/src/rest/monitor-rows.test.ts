import { expect, test } from "vitest";
import { post, withSimulator } from "../testing/ask.ts";
import { SMALL_TABLES } from "../testing/small-tables.ts";

const options = { tables: SMALL_TABLES };
const monitor = "/interface/wifi/monitor";
const first = { channel: "5180/ax/Ceee", name: "wifi1", state: "running" };
const second = { channel: "2412/ax/Ce", name: "wifi2", state: "running" };

test.each([
  ["wifi1", [first]],
  ["wifi2,wifi1", [second, first]],
  ["*2", [second]],
])("monitors %s once", (numbers, rows) =>
  withSimulator(options, async (simulator) => {
    expect((await post(simulator, monitor, { numbers, once: "" })).body).toEqual(rows);
  })(),
);

test(
  "takes rows without names in the order of the numbers",
  withSimulator(options, async (simulator) => {
    simulator.setTable(monitor, [{ state: "a" }, { state: "b" }]);
    expect((await post(simulator, monitor, { numbers: "wifi2,wifi1", once: "yes" })).body).toEqual([
      { state: "a" },
      { state: "b" },
    ]);
    expect((await post(simulator, monitor, { numbers: "wifi2", once: "" })).body).toEqual([{ state: "b" }]);
  }),
);

test(
  "answers one tagged row a second for a duration",
  withSimulator(options, async (simulator) => {
    expect((await post(simulator, monitor, { numbers: "wifi1", duration: "2s" })).body).toEqual([
      { ".section": "0", ...first },
      { ".section": "1", ...first },
    ]);
  }),
);

test.each([{ numbers: "wifi1" }, { numbers: "wifi1", once: "false" }])("closes the session of %j", (body) =>
  withSimulator(options, async (simulator) => {
    const answer = await post(simulator, monitor, body);
    expect(answer.text).toBe('{"detail":"Session closed","error":400,"message":"Bad Request"}');
  })(),
);

test(
  "refuses unknown numbers, no numbers, and menus that monitor nothing",
  withSimulator(options, async (simulator) => {
    expect((await post(simulator, monitor, { numbers: "wifi9", once: "" })).status).toBe(404);
    expect((await post(simulator, monitor, { once: "" })).body).toMatchObject({ detail: "missing =.id=" });
    const other = await post(simulator, "/interface/monitor", { numbers: "ether1", once: "" });
    expect(other.body).toMatchObject({ detail: "no such command" });
  }),
);
