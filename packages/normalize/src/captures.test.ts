import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "vitest";
import type { Table } from "./define-table.ts";
import { type Row, readRows } from "./read-rows.ts";
import type { StackName } from "./shapes/association.ts";
import { tables } from "./tables/tables.ts";
import knownNulls from "./testing/captures-nulls.json" with { type: "json" };
import { joinSite } from "./testing/join-site.ts";
import type { RowsByMenu } from "./testing/join-stack-rows.ts";

const folder = process.env.MTW_CAPTURES ?? "";

interface Capture {
  readonly file: string;
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** Captures of the menus that have a field table; the folder's own notes and schemas begin with `_`. */
function readCaptures(): Capture[] {
  const files = (readdirSync(folder, { recursive: true }) as string[]).map((file) => file.split(sep).join("/"));
  return files
    .filter((file) => file.endsWith(".json") && !file.startsWith("_"))
    .flatMap((file) => {
      const { menu, rows } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { menu: string; rows: Row[] };
      const table = tables.find((candidate) => candidate.menu === menu);
      return table ? [{ file, table, rows }] : [];
    });
}

/** Every field of every row that has a text and came out null, or took its row with it. */
function nullsOf({ file, table, rows }: Capture): string[] {
  return rows.flatMap((row, index) => {
    const { records, issues } = readRows(table, [row]);
    const record: Readonly<Record<string, unknown>> = records[0] ?? {};
    const unread = Object.entries(table.fields).filter(([name, { from }]) => {
      const hasText = from.some((key) => (row[key] ?? "") !== "");
      return hasText && (issues.some((issue) => issue.field === name) || record[name] === null);
    });
    return unread.map(([name]) => `${file} row ${index} ${name}`);
  });
}

test.skipIf(folder === "")("reads every captured row, and leaves null only what is listed with a reason", () => {
  const captures = readCaptures();
  expect(captures.length).toBeGreaterThan(40);
  const listed = knownNulls.map(({ file, row, field }) => `${file} row ${row} ${field}`);
  expect(captures.flatMap(nullsOf).sort()).toEqual(listed.sort());
});

/** The rows of one captured file. */
const rowsIn = (file: string): readonly Row[] =>
  (JSON.parse(readFileSync(join(folder, file), "utf8")) as { rows: Row[] }).rows;

/** Devices and interfaces that one stack makes of captured tables. */
function joinCaptured(stack: StackName, files: Readonly<Record<string, string>>) {
  const rows = Object.entries(files).map(([menu, file]) => [menu, rowsIn(file)]);
  return joinSite({ stacks: { [stack]: Object.fromEntries(rows) as RowsByMenu } });
}

const hasCaptures = folder !== "";

test.runIf(hasCaptures)("places the five devices of the captured legacy access point (set B) on its one radio", () => {
  const { devices, interfaces } = joinCaptured("wireless", {
    "/interface/wireless": "interface_wireless/01-napalm-ros-2016-full-row.json",
    "/interface/wireless/registration-table": "interface_wireless_registration-table/09-napalm-ros-2016-terse.json",
  });
  const place = { access_point: "gateway", ssid: "MY_SSID", band: "2ghz", channel_mhz: 2472 };
  expect(devices).toMatchObject(Array.from({ length: 5 }, () => ({ ...place, interface: "wlan1", signal_dbm: null })));
  expect(interfaces).toMatchObject([{ name: "wlan1", device_count: 5, is_running: true, vlan_id: null }]);
});

test.runIf(hasCaptures).each([
  [
    "01-ha-core-wlan1-6.x.json",
    { signal_dbm: -62, tx_rate_bps: 72_200_000, idle_seconds: 0.17, auth_type: "wpa2-psk" },
  ],
  ["03-apiros-raspberry-comment.json", { comment: "Raspberry pi 3", ip_address: "192.168.88.231", tx_bytes: 44_025 }],
  ["06-nv2-tdma-6.19.json", { signal_dbm: -76, ip_address: "172.18.116.81", rx_rate_bps: 26_000_000, idle_seconds: 0 }],
])("reads the captured legacy row %s", (file, facts) => {
  const { devices } = joinCaptured("wireless", {
    "/interface/wireless/registration-table": `interface_wireless_registration-table/${file}`,
  });
  expect(devices).toMatchObject([facts]);
});

test.runIf(hasCaptures).each(["05-librouteros-4.2-radio-name.json", "07-tomaae-413-print-stats-terse-lhg60.json"])(
  "takes the access point in the captured row %s for no device",
  (file) => {
    const rows = { "/interface/wireless/registration-table": `interface_wireless_registration-table/${file}` };
    expect(joinCaptured("wireless", rows).devices).toEqual([]);
  },
);

test.runIf(hasCaptures)("reads the captured rows of legacy CAPsMAN, whose addresses stand backwards", () => {
  const devicesOf = (file: string) =>
    joinCaptured("capsman", { "/caps-man/registration-table": `caps-man_registration-table/${file}` }).devices;
  expect(devicesOf("03-iobroker-mikronode-vlan200.json")).toMatchObject([
    { ssid: "stormnet", ip_address: "192.168.73.21", vlan_id: 200, signal_dbm: -46, tx_rate_bps: 150_000_000 },
  ]);
  expect(devicesOf("06-dartapp-hapac3-7.22-terminal.json")).toMatchObject([
    {
      interface: "hAP AC3 2GHz",
      ssid: "Home Wi-Fi 2GHz",
      name: "-= Kitchen Light Switch =-",
      uptime_seconds: 129_492.59,
    },
    { ssid: null, signal_dbm: -56, uptime_seconds: null, tx_bytes: null },
  ]);
  expect(devicesOf("07-docs-cap1.json")).toMatchObject([
    { interface: "cap1", uptime_seconds: 5889.21, signal_dbm: -36 },
  ]);
});

test.runIf(hasCaptures)("reads the captured interfaces and the captured CAP of legacy CAPsMAN", () => {
  const { interfaces, access_points } = joinCaptured("capsman", {
    "/caps-man/interface": "caps-man_interface/02-mktxp-44-metrics-6.x.json",
    "/caps-man/remote-cap": "caps-man_remote-cap/02-docs-cap.json",
  });
  const facts = interfaces.map((view) => [view.band, view.channel_mhz, view.channel_width_mhz, view.tx_power_dbm]);
  expect(facts).toEqual([
    ["2ghz", 2452, 40, 20],
    [null, null, null, null],
    ["5ghz", 5560, 80, 27],
    ["2ghz", 2412, 40, 20],
  ]);
  expect(access_points).toMatchObject([{ name: "MT-000C4200C032", state: "ok", base_mac_address: null }]);
});

test.runIf(hasCaptures)("reads the captured wifiwave2 row, which is shorter than those of later versions", () => {
  const { devices } = joinCaptured("wifiwave2", {
    "/interface/wifiwave2/registration-table": "interface_wifiwave2_registration-table/01-ha-core-wifiwave2-row.json",
  });
  expect(devices).toMatchObject([
    { stack: "wifiwave2", ssid: "test-ssid", signal_dbm: -47, tx_rate_bps: 54_000_000, band: null, idle_seconds: null },
  ]);
});
