import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { TestAnswer } from "./testing/api-under-test.ts";
import { atticDeviceCount, atticTables, leaseMenu, liveMenu, registrations } from "./testing/attic-tables.ts";
import { briefly, codesOf, many, pollFor, warningsOf } from "./testing/misbehaving-answers.ts";
import { startCellar, withAttic } from "./testing/misbehaving-scene.ts";

describe("a router that does not answer", () => {
  test("is asked once a second at most, however many users ask", async () => {
    await withAttic(async (scene) => {
      await scene.poll();
      scene.api.simulator.addFault({ kind: "reset" });
      const tries = () => scene.requestCount();
      scene.requestCount();
      await pollFor(scene, { totalMs: 60_000, everyMs: 1000 });
      // Only the first try, when the router was well before, repeats the lost connection twice.
      expect(tries()).toBe(60 + 2);
      await many(50, () => scene.poll());
      scene.clock.pass(999);
      await many(50, () => scene.poll());
      expect(tries()).toBe(0);
      scene.clock.pass(1);
      await many(50, () => scene.poll());
      expect(tries()).toBe(1);
    });
  });

  test("makes one log line in 100 polls, one when its kind changes and one with the count when it ends", async () => {
    await withAttic(async (scene) => {
      const { simulator } = scene.api;
      await scene.poll();
      simulator.addFault({ kind: "reset" });
      await pollFor(scene, { totalMs: 100_000, everyMs: 1000 });
      expect(scene.lines()).toEqual([[40, "router fails", null, "router_unreachable"]]);
      simulator.clearFaults();
      simulator.addFault({ kind: "status", status: 400, detail: "Session closed" });
      await pollFor(scene, { totalMs: 10_000, everyMs: 1000 });
      simulator.clearFaults();
      await pollFor(scene, { totalMs: 2000, everyMs: 1000 });
      expect(scene.lines().slice(1)).toEqual([
        [40, "router fails in another way", null, "router_timeout"],
        [30, "router answers again", null, "router_timeout"],
      ]);
      expect(scene.api.logs.find(({ msg }) => msg === "router answers again")).toMatchObject({
        router: "attic",
        failed_tries: 110,
      });
    });
  });

  test("is served as stale for DEVICES_MAX_STALE_MS, then its failure is the answer", async () => {
    await withAttic(async (scene) => {
      await scene.poll();
      scene.api.simulator.addFault({ kind: "reset" });
      expect(briefly(await scene.poll(60_000))).toEqual([200, "stale", atticDeviceCount, ["router_unreachable"]]);
      const dropped = await scene.poll(1);
      expect(briefly(dropped)).toEqual([503, undefined, undefined, ["router_unreachable"]]);
      expect(dropped.headers.get("retry-after")).toBe("10");
      expect((await scene.api.ask("/health")).body.status).toBe("down");
      scene.api.simulator.clearFaults();
      expect(briefly(await scene.poll(1000))).toEqual([200, "fresh", atticDeviceCount, []]);
    });
  });

  test("is dropped beside another one, whose devices are served with a warning that names it", async () => {
    const cellar = await startCellar();
    try {
      await withAttic(
        async (scene) => {
          expect(briefly(await scene.poll())).toEqual([200, "fresh", atticDeviceCount + 1, []]);
          scene.api.simulator.addFault({ kind: "reset" });
          const stale = await scene.poll(60_000);
          expect(briefly(stale)).toEqual([200, "stale", atticDeviceCount + 1, ["router_unreachable"]]);
          const dropped = await scene.poll(1000);
          expect(briefly(dropped)).toEqual([200, "partial", 1, ["router_unreachable"]]);
          expect(warningsOf(dropped)).toMatchObject([{ router: "attic", menu: null }]);
          expect(dropped.body.devices).toMatchObject([{ router: "cellar" }]);
        },
        { moreRouters: [cellar.router] },
      );
    } finally {
      await cellar.simulator.close();
    }
  });

  test.each([
    ["500 to everything", { kind: "status", status: 500 }, "router_error"],
    ["HTML to everything", { kind: "html" }, "router_bad_response"],
  ] as const)("%s is no empty house either when DEVICES_MAX_STALE_MS is 10 s", async (_what, fault, code) => {
    await withAttic(
      async (scene) => {
        await scene.poll();
        scene.api.simulator.addFault(fault);
        expect(briefly(await scene.poll(10_000))).toEqual([200, "stale", atticDeviceCount, [code]]);
        expect(briefly(await scene.poll(1000))).toEqual([502, undefined, undefined, [code]]);
      },
      { maxStaleMs: 10_000 },
    );
  });
});

describe("devices that vanish", () => {
  test("more than half of them at once are doubted for one reading, then believed", async () => {
    await withAttic(async (scene) => {
      await scene.poll();
      scene.api.simulator.setTable(liveMenu, registrations(4));
      expect(briefly(await scene.poll(2000))).toEqual([200, "suspect", atticDeviceCount, ["sudden_loss"]]);
      expect(briefly(await scene.poll(2000))).toEqual([200, "fresh", 4, []]);
    });
  });

  test("half of them at once are believed", async () => {
    await withAttic(async (scene) => {
      await scene.poll();
      scene.api.simulator.setTable(liveMenu, registrations(5));
      expect(briefly(await scene.poll(2000))).toEqual([200, "fresh", 5, []]);
    });
  });
});

describe("a reboot", () => {
  const absentMenu = "/interface/wireless/registration-table";

  test("makes the API look again for menus that were absent", async () => {
    await withAttic(async ({ api, poll }) => {
      const { simulator } = api;
      await poll();
      await poll(240_000);
      expect(simulator.countRequests(absentMenu)).toBe(1);
      simulator.setTable("/system/resource", [{ version: "7.24.2 (stable)", uptime: "10s" }]);
      simulator.setTable(absentMenu, [{ interface: "wlan1", "mac-address": "02:00:00:DD:00:01", uptime: "5s" }]);
      expect((await poll(240_000)).body.total).toBe(atticDeviceCount + 1);
      expect(simulator.countRequests(absentMenu)).toBe(2);
    });
  });

  test("with its whole sequence never empties the house, and never calls the password wrong", async () => {
    await withAttic(async (scene) => {
      const { api, poll } = scene;
      await poll();
      await api.simulator.close();
      const seen = [await poll(2000), await poll(2000)];
      await api.restart({ tables: { ...atticTables, "/system/resource": [{ version: "7.24.2", uptime: "4s" }] } });
      api.simulator.addFault({ kind: "reset", times: 1 });
      seen.push(await poll(2000));
      api.simulator.addFault({ kind: "status", status: 401, times: 2 });
      seen.push(await poll(4000), await poll(8000));
      api.simulator.addFault({ kind: "rows_of", rows_of: "/system/identity", times: 1 });
      seen.push(await poll(16_000), await poll(10_000));
      for (const answer of seen) {
        expect([answer.status, answer.body.total]).toEqual([200, atticDeviceCount]);
        expect(codesOf(answer)).not.toContain("router_auth_failed");
      }
      expect(briefly(await poll(10_000))).toEqual([200, "fresh", atticDeviceCount, []]);
    });
  });

  test("after which the registration menu comes late does not lose the devices for good", async () => {
    await withAttic(async ({ api, poll }) => {
      await poll();
      api.simulator.setTable("/system/resource", [{ version: "7.24.2 (stable)", uptime: "10s" }]);
      api.simulator.setTable(liveMenu, null);
      await poll(240_000);
      api.simulator.setTable(liveMenu, registrations(atticDeviceCount));
      api.simulator.setTable("/system/resource", [{ version: "7.24.2 (stable)", uptime: "10m" }]);
      expect((await poll(600_000)).body.total).toBe(atticDeviceCount);
    });
  });
});

describe("a clock that jumps while the router does not answer", () => {
  test.each([
    ["forwards", 3_600_000],
    ["backwards", -3_600_000],
  ])("%s keeps the last good data no longer than DEVICES_MAX_STALE_MS", async (_direction, jumpMs) => {
    await withAttic(async (scene) => {
      await scene.poll();
      scene.api.simulator.addFault({ kind: "reset" });
      await scene.poll(1000);
      scene.clock.jump(jumpMs);
      const answers = await pollFor(scene, { totalMs: 62_000, everyMs: 1000 });
      expect(briefly(answers.at(-1) as TestAnswer)).toEqual([503, undefined, undefined, ["router_unreachable"]]);
      scene.api.simulator.clearFaults();
      expect(briefly(await scene.poll(60_000))).toEqual([200, "fresh", atticDeviceCount, []]);
    });
  });
});

test("beside another router a slow one is waited for one second, then served as stale, with no line in the log", async () => {
  const cellar = await startCellar();
  try {
    await withAttic(
      async (scene) => {
        await scene.poll();
        cellar.simulator.addFault({ kind: "hang", menu: liveMenu });
        cellar.simulator.clearRequests();
        const asked = scene.poll(2000);
        await expect.poll(() => cellar.simulator.countRequests(liveMenu), { interval: 5 }).toBe(1);
        await expect.poll(() => scene.api.simulator.countRequests(liveMenu), { interval: 5 }).toBe(2);
        // The attic's answer was asked for; it is read long before the cellar's would be given up.
        await delay(50);
        scene.clock.pass(1000);
        const answer = await asked;
        expect(briefly(answer)).toEqual([200, "stale", atticDeviceCount + 1, ["router_slow"]]);
        expect(warningsOf(answer)).toMatchObject([{ router: "cellar", menu: null }]);
        expect(scene.lines()).toEqual([]);
      },
      { moreRouters: [cellar.router] },
    );
  } finally {
    await cellar.simulator.close();
  }
});

test.each([
  ["invalid_utf8", "\u00e8caf\u00c3\u00a9 1"],
  ["control_characters", "caf\u00e9 1"],
] as const)("a comment with %s is still a name", async (kind, name) => {
  await withAttic(async ({ api }) => {
    api.simulator.addFault({ kind, menu: leaseMenu });
    expect((await api.ask("/devices/02:00:00:AA:00:01")).body).toMatchObject({ name, ip_address: "192.168.88.1" });
  });
});

test("50,000 rows arrive each as a device of its own", async () => {
  await withAttic(async ({ api }) => {
    api.simulator.setTable(liveMenu, registrations(50_000));
    const { body } = await api.ask("/devices?fields=mac_address,ip_address");
    const devices = body.devices as Record<string, unknown>[];
    expect([body.total, body.count, new Set(devices.map(({ mac_address }) => mac_address)).size]).toEqual(
      Array(3).fill(50_000),
    );
    expect(devices).toContainEqual({ mac_address: "02:00:00:AA:00:01", ip_address: "192.168.88.1" });
  });
});
