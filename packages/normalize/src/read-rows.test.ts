import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { propertiesOf } from "./define-table.ts";
import { readRows } from "./read-rows.ts";
import { deviceSchema } from "./shapes/device.ts";
import { dhcpLease } from "./tables/dhcp-lease.ts";
import { systemResource } from "./tables/system.ts";
import { tables } from "./tables/tables.ts";
import { wifiInterface } from "./tables/wifi-interface.ts";
import { wifiRegistration } from "./tables/wifi-registration.ts";
import { wirelessRegistration } from "./tables/wireless-registration.ts";

const row = {
  ".id": "*1A",
  interface: "wifi1",
  "mac-address": "02:00:00:aa:bb:01",
  signal: "-54",
  bytes: "1000,2000",
  authorized: "true",
};

test("reads a row into typed fields with units", () => {
  const { records, issues } = readRows(wifiRegistration, [row]);
  expect(issues).toEqual([]);
  expect(records[0]).toMatchObject({
    row_id: "*1A",
    mac_address: "02:00:00:AA:BB:01",
    signal_dbm: -54,
    tx_bytes: 1000,
    rx_bytes: 2000,
    is_authorized: true,
    ssid: null,
  });
  expectTypeOf(records[0]?.mac_address).toEqualTypeOf<string | undefined>();
  expectTypeOf(records[0]?.signal_dbm).toEqualTypeOf<number | null | undefined>();
});

test("takes the first of a field's keys that is present", () => {
  const legacy = { interface: "wlan1", "mac-address": "00:0C:42:00:00:01", "signal-strength": "-51@1Mbps" };
  expect(readRows(wirelessRegistration, [legacy]).records[0]).toMatchObject({
    signal_dbm: -51,
    is_access_point: false,
  });
});

test("turns a value that can't be read into null and an issue", () => {
  const { records, issues } = readRows(wifiRegistration, [{ ...row, signal: "strong" }]);
  expect(records[0]?.signal_dbm).toBeNull();
  expect(issues).toEqual([
    { menu: "/interface/wifi/registration-table", row_id: "*1A", field: "signal_dbm", value: "strong" },
  ]);
});

test("leaves out a row without its key field, and says so once", () => {
  const { "mac-address": _, ...nameless } = row;
  const masked = { ...row, "mac-address": "xx:xx:xx:xx:xx:xx" };
  const { records, issues } = readRows(wifiRegistration, [nameless, masked, row]);
  expect(records).toHaveLength(1);
  expect(issues.map((issue) => [issue.field, issue.value])).toEqual([
    ["mac_address", null],
    ["mac_address", "xx:xx:xx:xx:xx:xx"],
  ]);
});

test("tells absent, empty and unset apart where RouterOS does", () => {
  const read = (types?: string) =>
    readRows(wifiInterface, [
      { name: "wifi1", ...(types === undefined ? {} : { "security.authentication-types": types }) },
    ]).records[0]?.authentication_types;
  expect([read(), read(""), read("wpa2-psk,wpa3-psk")]).toEqual([null, [], ["wpa2-psk", "wpa3-psk"]]);
});

test("reads words that stand for no value as null, without an issue", () => {
  const { records, issues } = readRows(dhcpLease, [{ "last-seen": "never" }]);
  expect([records[0]?.last_seen_seconds, issues]).toEqual([null, []]);
});

test("cuts a long text in an issue", () => {
  const { issues } = readRows(wifiRegistration, [{ ...row, uptime: "x".repeat(5000) }]);
  expect(issues[0]?.value).toHaveLength(64);
});

test("takes a text of which nothing harmless is left for none, and shows no hostile text in an issue", () => {
  const { records, issues } = readRows(dhcpLease, [
    { "host-name": "\u0000\u200b", comment: "\u001b[2JTV", "last-seen": "\u001b[2Jsoon" },
  ]);
  expect(records[0]).toMatchObject({ host_name: null, comment: "[2JTV" });
  expect(issues.map(({ value }) => value)).toEqual(["[2Jsoon"]);
});

test("leaves out a row whose name is nothing but control characters, as it does one without a name", () => {
  const { records, issues } = readRows(wifiInterface, [
    { ".id": "*1", name: "\u0000" },
    { ".id": "*2", name: "" },
  ]);
  expect([records, issues.map(({ field }) => field)]).toEqual([[], ["name", "name"]]);
});

test("asks for every key of a table once, and for no secret", () => {
  expect(propertiesOf(wifiInterface)).toContain("configuration.ssid");
  for (const table of tables) {
    const properties = propertiesOf(table);
    expect(new Set(properties).size).toBe(properties.length);
    expect(properties.filter((key) => /pass|secret|psk|private|key/.test(key))).toEqual([]);
  }
});

test("describes every field of every table, with a source", () => {
  for (const table of tables) {
    for (const field of Object.values(table.fields)) {
      expect(field.description).toMatch(/^[A-Z].*\.$|^[a-z].*\.$/);
      expect(field.source).not.toBe("");
    }
  }
  for (const [name, schema] of Object.entries(deviceSchema.shape)) {
    const meta = schema.meta?.() ?? {};
    const inner = "unwrap" in schema ? (schema.unwrap as () => { meta: () => object | undefined })().meta() : {};
    expect({ ...inner, ...meta }, name).toHaveProperty("description");
  }
});

test("reads any row of any table without an exception", () => {
  for (const table of tables) {
    const keys = propertiesOf(table);
    const anyRow = fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.string());
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
        const { records } = readRows(table, rows);
        expect(records.length).toBeLessThanOrEqual(rows.length);
        for (const record of records) expect(Object.values(record)).not.toContain(undefined);
      }),
      { numRuns: 50 },
    );
  }
});

test("lets no hostile character through in any field of any table but the names that go back to the router", () => {
  const forms = ["", "5ghz-ax", "7.24", "02:00:00:AA:BB:01", "192.168.88.1", "fe80::1", "-50@1Mbps", "5180/ax", "a,b"];
  const hostile = fc.constantFrom("\u001b[2J", "\u202e", "\u{e0041}", "\n", "\u0000", "\ud83d");
  const text = fc
    .tuple(fc.constantFrom(...forms), hostile, fc.constantFrom("", " ", "%", "x"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.constantFrom(...tables), text, fc.boolean(), (table, value, isReversed) => {
      const spelled = isReversed ? Array.from(value).reverse().join("") : value;
      const keys = propertiesOf(table).filter((key) => key !== ".id");
      const { records, issues } = readRows(table, [Object.fromEntries(keys.map((key) => [key, spelled]))]);
      const shown = records.map((record) => ({ ...record, raw_name: null }));
      expect(JSON.stringify([shown, issues])).not.toMatch(/\\u|\\n|[\p{Cc}\u{202e}\u{e0041}]/u);
    }),
    { numRuns: 2000 },
  );
});

test("reads VLAN numbers, MAC and number lists, and percentages where their fields have them", () => {
  const { records, issues } = readRows(wifiRegistration, [
    {
      ...row,
      "vlan-id": "20",
      "tx-bits-per-second": "-1",
      "mld-link-addresses": "x",
      "signal-per-link": "a,b",
      band: "x",
    },
    { ...row, "vlan-id": "4096" },
  ]);
  expect(records.map((record) => record.vlan_id)).toEqual([20, null]);
  expect(issues.map((issue) => issue.field)).toEqual([
    "bands",
    "tx_bits_per_second",
    "link_mac_addresses",
    "link_signals_dbm",
    "vlan_id",
  ]);
  const load = (text: string) => readRows(systemResource, [{ "cpu-load": text }]).records[0]?.cpu_load_percent;
  expect([load("13"), load("53%"), load("busy")]).toEqual([13, 53, null]);
});
