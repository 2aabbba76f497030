import { describe, expect, test } from "vitest";
import { leaseMenu } from "./testing/attic-tables.ts";
import { codesOf, many, pollFor } from "./testing/misbehaving-answers.ts";
import { withAttic } from "./testing/misbehaving-scene.ts";

describe("a wrong password", () => {
  const wrong = { password: "another one" };

  test("is tried three times for the first fifty users, and answered to all as router_auth_failed", async () => {
    await withAttic(async (scene) => {
      const answers = await many(50, () => scene.poll());
      expect(new Set(answers.map(({ status, body }) => `${status} ${body.code}`))).toEqual(
        new Set(["502 router_auth_failed"]),
      );
      expect(scene.requestCount()).toBe(3);
    }, wrong);
  });

  test("is then tried after 30 s at the earliest, whoever asks, and less than a dozen times in an hour", async () => {
    await withAttic(async (scene) => {
      await scene.poll();
      scene.requestCount();
      await pollFor(scene, { totalMs: 29_000, everyMs: 1000 });
      expect(scene.requestCount()).toBe(0);
      const answers = await pollFor(scene, { totalMs: 3_600_000, everyMs: 10_000 });
      expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(["router_auth_failed"]));
      expect(scene.requestCount()).toBeLessThan(12);
      expect(scene.lines()).toEqual([
        [40, "router fails", null, "router_unreachable"],
        [40, "router fails in another way", null, "router_auth_failed"],
      ]);
    }, wrong);
  });

  test("that was right before is called wrong after five refusals in a row", async () => {
    await withAttic(async (scene) => {
      await scene.poll();
      scene.api.simulator.addFault({ kind: "status", status: 401 });
      scene.requestCount();
      const answers = await pollFor(scene, { totalMs: 30_000, everyMs: 1000 });
      const codes = answers.map((answer) => codesOf(answer).join());
      expect(scene.requestCount()).toBe(5);
      expect(codes).toEqual([...Array(15).fill("router_unreachable"), ...Array(15).fill("router_auth_failed")]);
    });
  });

  test("is not what a 401 in the middle of a refresh means", async () => {
    await withAttic(async (scene) => {
      await scene.poll();
      scene.api.simulator.addFault({ kind: "status", status: 401, menu: leaseMenu, times: 1 });
      expect(codesOf(await scene.poll(120_000))).not.toContain("router_auth_failed");
      expect(scene.lines().flat()).not.toContain("router_auth_failed");
    });
  });
});
