import fc from "fast-check";
import { expect, test } from "vitest";
import { deviceSchema } from "../shapes/device.ts";
import { anyRouters, registeredMacs } from "../testing/any-site.ts";
import { joinSite, type SiteRows } from "../testing/join-site.ts";
import type { JoinedNetwork } from "./network.ts";

test("lists every associated MAC address once and invents none, however rows are spread over routers and stacks", () => {
  fc.assert(
    fc.property(anyRouters, (routers) => {
      const { devices } = joinSite(...routers);
      const macs = devices.map((device) => device.mac_address).sort();
      expect(macs).toEqual([...new Set(registeredMacs(routers))].sort());
      for (const device of devices) expect(deviceSchema.safeParse(device).error).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

test("counts each device at the access point that has it, and at no other", () => {
  fc.assert(
    fc.property(anyRouters, (routers) => {
      const { devices, access_points } = joinSite(...routers);
      const counted = access_points.reduce((total, { device_count }) => total + device_count, 0);
      expect(counted).toBe(devices.filter((device) => device.access_point !== null).length);
      expect(new Set(access_points.map(({ name }) => name)).size).toBe(access_points.length);
    }),
    { numRuns: 100 },
  );
});

test("answers the same whatever order the routers come in", () => {
  const anyOrder = anyRouters.chain((routers) =>
    fc.tuple(fc.constant(routers), fc.shuffledSubarray(routers, { minLength: routers.length })),
  );
  fc.assert(
    fc.property(anyOrder, ([routers, shuffled]: [SiteRows[], SiteRows[]]) => {
      expect(sorted(joinSite(...shuffled))).toEqual(sorted(joinSite(...routers)));
    }),
    { numRuns: 200 },
  );
});

const sorted = ({ devices, interfaces, access_points }: JoinedNetwork) =>
  [devices, interfaces, access_points].map((list) => list.map((item) => JSON.stringify(item)).sort());
