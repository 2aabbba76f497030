import type { Device } from "@mtw/normalize";
import { describe, expect, test } from "vitest";
import type { Network } from "./network.ts";
import { getDevice } from "./operations/get-device.ts";
import { getSystemInfo } from "./operations/get-system-info.ts";
import { healthCheck } from "./operations/health-check.ts";
import { listAccessPoints } from "./operations/list-access-points.ts";
import { listDevices } from "./operations/list-devices.ts";
import { listWifiInterfaces } from "./operations/list-wifi-interfaces.ts";
import { operations } from "./operations/operations.ts";
import { asFact, readFacts } from "./testing/sites/facts.ts";
import { factColumns, type Site, type SiteFacts } from "./testing/sites/site.ts";
import { sites } from "./testing/sites/sites.ts";
import { startMatrixSite } from "./testing/sites/start-matrix-site.ts";

/** Every operation's answer by its name; a device is asked for by its MAC address, if there is one. */
async function answersOf(network: Network) {
  const list_devices = await listDevices.run(network, { sort: "mac_address" });
  const [first] = list_devices.devices as Device[];
  return {
    list_devices,
    ...(first ? { get_device: await getDevice.run(network, { device_id: first.id }) } : {}),
    list_wifi_interfaces: await listWifiInterfaces.run(network),
    list_access_points: await listAccessPoints.run(network),
    get_system_info: await getSystemInfo.run(network),
    health_check: await healthCheck.run(network),
  };
}

type Answers = Awaited<ReturnType<typeof answersOf>>;

/** What each fact table is about. */
const recordsOf = ({ list_devices, list_wifi_interfaces, list_access_points }: Answers) =>
  ({
    devices: list_devices.devices,
    places: list_devices.devices,
    signals: list_devices.devices,
    interfaces: list_wifi_interfaces.interfaces,
    access_points: list_access_points.access_points,
  }) satisfies Record<keyof SiteFacts, readonly object[]>;

const keyOf = (record: object): string => {
  const { router, name, mac_address } = record as { router?: string; name?: string; mac_address?: string };
  return mac_address !== undefined && !("is_master" in record) ? mac_address : `${name} ${router}`;
};
const byKey = (a: object, b: object): number => (keyOf(a) < keyOf(b) ? -1 : 1);

const identityOf = (site: Site, index: number): string =>
  site.routers[index]?.name ?? site.routers[index]?.tables["/system/identity"]?.[0]?.name ?? "";

const liveMenus: Readonly<Record<string, string>> = {
  wifi: "/interface/wifi/registration-table",
  wifiwave2: "/interface/wifiwave2/registration-table",
  wireless: "/interface/wireless/registration-table",
  capsman: "/caps-man/registration-table",
};

test("the matrix has sites of different names", () => {
  expect(new Set(sites.map((site) => site.name)).size).toBe(sites.length);
});

describe.each(sites.map((site) => [site.name, site] as const))("%s", (_, site) => {
  test("tells who is there, where, and how well each is received", async () => {
    const { network } = await startMatrixSite(site);
    const found = recordsOf(await answersOf(network));
    for (const about of Object.keys(factColumns) as (keyof SiteFacts)[]) {
      const { columns, lines } = readFacts(site.facts[about]);
      expect(columns).toEqual(factColumns[about]);
      const facts = [...lines].sort(byKey);
      const records = [...found[about]].sort(byKey).map((record, index) => asFact(record, columns, facts[index]));
      expect.soft(records, about).toEqual(facts);
    }
  });

  test("answers every operation exactly so", async () => {
    const { network, print } = await startMatrixSite(site);
    const answers = await answersOf(network);
    expect(answers.list_devices).toMatchObject({ quality: "fresh", warnings: [] });
    await expect(print(answers)).toMatchFileSnapshot(`./testing/sites/answers/${site.name}.json`);
  });

  test("answers in the shapes that the operations publish", async () => {
    const { network } = await startMatrixSite(site);
    for (const [name, answer] of Object.entries(await answersOf(network))) {
      // Parsing leaves unknown keys out, so an equal result has none.
      expect(operations[name as keyof Answers].output.parse(answer), name).toEqual(answer);
    }
  });

  test("answers the same whatever the order of its routers", async () => {
    const { network, reversed } = await startMatrixSite(site);
    const [answers, others] = [recordsOf(await answersOf(network)), recordsOf(await answersOf(reversed))];
    for (const about of ["devices", "interfaces", "access_points"] as const) {
      expect([...others[about]].sort(byKey), about).toEqual([...answers[about]].sort(byKey));
    }
  });

  test("asks each router for one table of each stack in use, and no more", async () => {
    const { network, simulators, pass } = await startMatrixSite(site, 0);
    await listDevices.run(network);
    for (const simulator of simulators) simulator.clearRequests();
    pass(2000);
    await listDevices.run(network);
    const inUse = readFacts(site.facts.interfaces).lines;
    simulators.forEach((simulator, index) => {
      const own = inUse.filter((line) => line.router === identityOf(site, index));
      const menus = new Set(own.map((line) => liveMenus[line.stack ?? ""]));
      expect(simulator.requests.map((request) => request.path).sort()).toEqual([...menus].sort());
    });
  });
});
