import fc from "fast-check";
import type { StackName } from "../shapes/association.ts";
import { capsManHarness } from "./caps-man-harness.ts";
import type { ContractSite } from "./contract-site.ts";
import type { SiteRows } from "./join-site.ts";
import type { RowsByMenu } from "./join-stack-rows.ts";
import type { StackHarness } from "./stack-harness.ts";
import { createWifiHarness } from "./wifi-harness.ts";
import { wirelessHarness } from "./wireless-harness.ts";

const harnesses: Readonly<Record<StackName, StackHarness>> = {
  wifi: createWifiHarness("wifi"),
  wifiwave2: createWifiHarness("wifiwave2"),
  wireless: wirelessHarness,
  capsman: capsManHarness,
};

/** Boxes that a controller can have as CAPs and that can be routers of their own; two share their identity. */
const boxes = ["hall", "MikroTik", "MikroTik"].map((identity, index) => ({
  identity,
  baseMac: `02:00:00:0A:1${index}:00`,
}));

const anyMac = fc.integer({ min: 0, max: 9 }).map((number) => `02:00:00:AA:BB:0${number}`);

/** One stack's part of a site: some radios, here or on CAPs, and devices on them. */
const anyStackSite: fc.Arbitrary<ContractSite> = fc
  .record({
    radios: fc.array(
      fc.record({ box: fc.option(fc.constantFrom(...boxes.keys())), mhz: fc.constantFrom(5180, 5500) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    listed: fc.subarray(boxes),
    devices: fc.array(fc.record({ mac: anyMac, radio: fc.nat(2), isBare: fc.boolean() }), { maxLength: 6 }),
    comments: fc.dictionary(anyMac, fc.constantFrom("Lamp", "TV"), { maxKeys: 3 }),
  })
  .map(({ radios, listed, devices, comments }) => ({
    radios: radios.map(({ box, mhz }, index) => ({
      name: `radio${index}`,
      radioMac: `02:00:00:0B:0${index}:${box === null ? "FF" : `0${box}`}`,
      ssid: "Home",
      mhz,
      letters: "Ceee",
      ...(box === null ? {} : { cap: boxes[box] as (typeof boxes)[number] }),
    })),
    caps: listed,
    devices: devices.map(({ mac, radio, isBare }) => ({ mac, interface: `radio${radio % radios.length}`, isBare })),
    comments,
  }));

/** One router's rows, those of each table in any order. */
const anyRouter: fc.Arbitrary<SiteRows> = fc
  .record({
    stacks: fc.dictionary(fc.constantFrom<StackName[]>("wifi", "wifiwave2", "wireless", "capsman"), anyStackSite),
    box: fc.option(fc.constantFrom(...boxes)),
    staleness: fc.constantFrom(0, 0, 30),
    doubted: fc.array(anyMac, { maxLength: 2 }),
  })
  .map(({ stacks, box, staleness, doubted }) => ({
    identity: box?.identity ?? null,
    ethernet: box ? [{ name: "ether1", "mac-address": box.baseMac }] : [],
    staleness,
    doubted,
    stacks: rowsOf(stacks),
  }));

const rowsOf = (stacks: Readonly<Record<string, ContractSite>>): Partial<Record<StackName, RowsByMenu>> =>
  Object.fromEntries(
    Object.entries(stacks).map(([stack, site]) => [stack, harnesses[stack as StackName].rowsOf(site)]),
  );

/** Up to four routers, each with rows in some of its stacks. */
export const anyRouters: fc.Arbitrary<SiteRows[]> = fc
  .array(anyRouter, { minLength: 1, maxLength: 4 })
  .map((routers) => routers.map((router, index) => ({ ...router, name: `router${index}` })));

/** The MAC addresses in the registration rows of routers. */
export function registeredMacs(routers: readonly SiteRows[]): string[] {
  const tables = routers.flatMap(({ stacks = {} }) => Object.values(stacks).flatMap((rows) => Object.entries(rows)));
  return tables
    .filter(([menu]) => menu.endsWith("/registration-table"))
    .flatMap(([, rows]) => rows.map((row) => row["mac-address"] ?? ""));
}
