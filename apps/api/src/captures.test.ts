import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLogger } from "@mtw/environment";
import { type Row, type SimulatorTables, startSimulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished, test } from "vitest";
import { startApi } from "./start-api.ts";
import { testKey } from "./testing/api-under-test.ts";
import { configOf } from "./testing/config-of.ts";

const folder = process.env.MTW_CAPTURES ?? "";

interface Capture {
  readonly menu: string;
  readonly rows: Row[];
  readonly error?: unknown;
}

/** Every capture of a menu that answered, out of the files whose path fits. */
function readCaptures(fits: (file: string) => boolean): Capture[] {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith(".json"));
  const captures = files.filter(fits).map((file): Capture => JSON.parse(readFileSync(join(folder, file), "utf8")));
  return captures.filter((capture) => capture.error === undefined && Array.isArray(capture.rows));
}

const tablesOf = (captures: readonly Capture[]): SimulatorTables =>
  Object.fromEntries(captures.map(({ menu, rows }) => [menu, rows]));

/** The tables of one real hAP ax³ that runs CAPsMAN on 7.24: every capture of that router, its first poll (set A). */
const readTables = (): SimulatorTables =>
  tablesOf(readCaptures((file) => /mikrodash-ax3-7\.24/.test(file) && !/poll1/.test(file)));

async function serve(tables: SimulatorTables) {
  const simulator = await startSimulator({ tables });
  const api = await startApi(configOf(simulator.url), createLogger("silent"));
  onTestFinished(async () => {
    await api.close();
    await simulator.close();
  });
  return async (path: string) => {
    const response = await fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${testKey}` } });
    return JSON.parse(await response.text());
  };
}

test.skipIf(folder === "")(
  "serves a real controller's tables: who is where, with which address, and no complaint",
  async () => {
    const tables = readTables();
    const get = await serve(tables);
    const { devices, quality, warnings } = await get("/devices");
    expect(devices).toHaveLength(30);
    expect(devices.filter((device: { ip_address: string | null }) => device.ip_address !== null)).toHaveLength(30);
    expect(devices.filter((device: { ip_source: string | null }) => device.ip_source === "dhcp_lease")).toHaveLength(
      28,
    );
    expect([quality, warnings]).toEqual(["fresh", []]);
    for (const row of tables["/interface/wifi/registration-table"] ?? []) {
      const device = devices.find((candidate: { id: string }) => candidate.id === row["mac-address"]);
      expect(device).toMatchObject({
        interface: row.interface,
        ssid: row.ssid,
        band: row.band?.split("-")[0],
        signal_dbm: Number(row.signal),
        access_point: accessPointOf(row.interface ?? "", tables),
      });
    }
  },
);

/** The access point by the rows alone: the master's cap text names a CAP by its base MAC address, none means local. */
function accessPointOf(name: string, tables: SimulatorTables): string | undefined {
  const interfaces = tables["/interface/wifi"] ?? [];
  const row = interfaces.find((candidate) => candidate.name === name);
  const master = interfaces.find((candidate) => candidate.name === row?.["master-interface"]) ?? row;
  if (!master?.cap) return "attic";
  const caps = tables["/interface/wifi/capsman/remote-cap"] ?? [];
  return caps.find((cap) => master.cap?.includes(`@${cap["base-mac"]}`))?.identity;
}

test.skipIf(folder === "")("counts a real controller's devices the same by access point and by interface", async () => {
  const get = await serve(readTables());
  const { access_points } = await get("/access-points");
  const { interfaces } = await get("/interfaces/wifi");
  const sum = (items: { device_count: number }[]) => items.reduce((total, item) => total + item.device_count, 0);
  expect([access_points.length, interfaces.length]).toEqual([2, 12]);
  expect([sum(access_points), sum(interfaces)]).toEqual([30, 30]);
  expect((await get("/system/info")).routers).toMatchObject([
    { name: "attic", state: "ok", routeros_version: "7.24", stacks: ["wifi"], device_count: 30 },
  ]);
});

test.skipIf(folder === "")(
  "serves a real legacy access point's tables (set B): five devices on its one radio",
  async () => {
    const tables = tablesOf(readCaptures((file) => file.includes("napalm-ros-2016")));
    const get = await serve(tables);
    const { devices, quality } = await get("/devices");
    const rows = tables["/interface/wireless/registration-table"] ?? [];
    expect([devices.length, rows.length, quality]).toEqual([5, 5, "fresh"]);
    const [radio] = tables["/interface/wireless"] ?? [];
    for (const row of rows) {
      const device = devices.find((candidate: { id: string }) => candidate.id === row["mac-address"]);
      expect(device).toMatchObject({ stack: "wireless", interface: row.interface, ssid: radio?.ssid, band: "2ghz" });
    }
  },
);

const registrationFolder = /(wifi|wifiwave2|wireless|caps-man)_registration-table/;
const isMac = (text: string | undefined): boolean => /^([0-9A-F]{2}:){5}[0-9A-F]{2}$/i.test(text ?? "");

test.skipIf(folder === "")(
  "serves every real registration table of every stack: each device once, as strong as its row says",
  async () => {
    const captures = readCaptures((file) => registrationFolder.test(file));
    const stacks = new Set(captures.map((capture) => capture.menu));
    expect(stacks.size).toBe(4);
    for (const { menu, rows } of captures) {
      const get = await serve({ [menu]: rows });
      const { devices } = await get("/devices?sort=mac_address");
      const expected = rows.filter((row) => isMac(row["mac-address"]) && !/^(true|yes)$/.test(row.ap ?? ""));
      expect(devices.map((device: { id: string }) => device.id)).toEqual(
        [...new Set(expected.map((row) => row["mac-address"]?.toUpperCase()))].sort(),
      );
      for (const row of expected) {
        const text = row.signal ?? row["signal-strength"] ?? row["rx-signal"];
        const device = devices.find((candidate: { id: string }) => candidate.id === row["mac-address"]?.toUpperCase());
        expect(device.signal_dbm, text).toBe(text === undefined ? null : Number.parseInt(text, 10));
      }
    }
  },
);
