import { houseScenario } from "@mtw/routeros-simulator";
import { expect, test } from "vitest";
import { withApi } from "./testing/api-under-test.ts";

const startedAt = Date.UTC(2026, 0, 1);
/** A house in which nobody moves, so that no row is news. */
const still = () => houseScenario({ startedAt })(startedAt);
const live = "/interface/wifi/registration-table";

test(
  "in steady state GET /devices costs the router one request",
  withApi({ tables: still(), maxAgeMs: 0 }, async ({ simulator, ask }) => {
    await ask("/devices");
    await ask("/devices");
    simulator.clearRequests();
    for (let count = 1; count <= 5; count += 1) {
      await ask("/devices");
      expect(simulator.countRequests()).toBe(count);
    }
    expect(simulator.countRequests(live)).toBe(5);
  }),
);

test(
  "50 overlapping questions read each table once, one at a time",
  withApi({ tables: still(), maxAgeMs: 0 }, async ({ simulator, ask }) => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask("/devices")));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const paths = simulator.requests.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
    expect(simulator.maxInFlight).toBe(1);
  }),
);

/** The house does have passphrases, and answers them to whoever asks for everything. */
const secrets = /simulated secret/;

test(
  "registration tables are read whole, every other list by property, and no passphrase is asked for or shown",
  withApi({ tables: still() }, async ({ simulator, ask }) => {
    expect(JSON.stringify(still())).toMatch(secrets);
    const paths = ["/devices", "/interfaces/wifi", "/access-points", "/system/info", "/health"];
    const answers = await Promise.all(paths.map((path) => ask(path)));
    expect(answers.map(({ text }) => text).join()).not.toMatch(secrets);
    for (const { method, path, query } of simulator.requests.filter((request) => request.method === "GET")) {
      const isLive = path.endsWith("/registration-table");
      expect([method, path, Object.hasOwn(query, ".proplist")]).toEqual(["GET", path, !isLive]);
    }
    expect(JSON.stringify(simulator.requests)).not.toMatch(/passphrase/i);
  }),
);
