import fc from "fast-check";
import { expect, test } from "vitest";
import { type Row, readRows } from "../read-rows.ts";
import { arp } from "../tables/arp.ts";
import { capsManRegistration } from "../tables/caps-man-registration.ts";
import { dhcpLease } from "../tables/dhcp-lease.ts";
import { ethernet } from "../tables/ethernet.ts";
import { systemIdentity } from "../tables/system.ts";
import { wifiInterface } from "../tables/wifi-interface.ts";
import { wifiRegistration } from "../tables/wifi-registration.ts";
import { wifiRemoteCap } from "../tables/wifi-remote-cap.ts";
import { createRedactor, type TableRows } from "./create-redactor.ts";

const redactAll = (everything: readonly TableRows[]): Row[][] => everything.map(createRedactor(everything));

const phone = { "mac-address": "A4:77:33:10:20:30", interface: "attic", ssid: "Villa", signal: "-51" };

test("gives the same thing the same stand-in in every table", () => {
  const [registrations, leases, interfaces, caps] = redactAll([
    { table: wifiRegistration, rows: [phone] },
    { table: dhcpLease, rows: [{ "mac-address": "a4-77-33-10-20-30", comment: "Anna", "active-address": "10.0.0.2" }] },
    { table: wifiInterface, rows: [{ name: "attic", "configuration.ssid": "Villa", cap: "top@A4:77:33:00:00:01%*2" }] },
    { table: wifiRemoteCap, rows: [{ identity: "top", "base-mac": "A4:77:33:00:00:01", address: "8.8.8.8" }] },
  ]);
  expect(registrations).toEqual([
    { "mac-address": "00:00:5E:53:00:02", interface: "interface-1", ssid: "ssid-1", signal: "-51" },
  ]);
  expect(leases).toEqual([{ "mac-address": "00-00-5e-53-00-02", comment: "comment-1", "active-address": "10.0.0.2" }]);
  expect(interfaces).toEqual([
    { name: "interface-1", "configuration.ssid": "ssid-1", cap: "identity-1@00:00:5E:53:00:01%*2" },
  ]);
  expect(caps).toEqual([{ identity: "identity-1", "base-mac": "00:00:5E:53:00:01", address: "203.0.113.1" }]);
});

test("leaves out secrets and odd keys, and of what it does not know keeps numbers and flags alone", () => {
  const row = {
    ...phone,
    passphrase: "open sesame",
    "wps-pin": "12345670",
    "Anna's key": "1",
    "eap-identity": "anna@example.com",
    "rx-lost": "17",
    "radio-mac": "A4-77-33-10-20-30",
    "is-odd": "yes",
    "fast-path": "0h1m",
    ".about": "odd",
    comment: undefined,
  };
  const [rows] = redactAll([{ table: wifiRegistration, rows: [row] }]);
  expect(rows?.[0]).toMatchObject({
    "eap-identity": "xxxx@xxxxxxx.xxx",
    "radio-mac": "00-00-5E-53-00-01",
    "rx-lost": "17",
  });
  expect(Object.keys(rows?.[0] ?? {}).sort()).toEqual(
    [...Object.keys(phone), "eap-identity", "rx-lost", "radio-mac", "is-odd", "fast-path", ".about"].sort(),
  );
});

test("keeps which address of a board is the lowest", () => {
  const rows = [{ "orig-mac-address": "78:9A:18:00:00:0F" }, { "orig-mac-address": "78:9A:18:00:00:0A" }];
  const [ports, caps] = redactAll([
    { table: ethernet, rows },
    { table: wifiRemoteCap, rows: [{ "base-mac": "78:9A:18:00:00:0A" }] },
  ]);
  const lowest = ports?.map((row) => row["orig-mac-address"]).sort()[0];
  expect(lowest).toBe(caps?.[0]?.["base-mac"]);
});

test("masks what it was not made for", () => {
  const redact = createRedactor([]);
  const row = { "mac-address": "A4:77:33:10:20:30", "active-address": "8.8.8.8", comment: "Anna" };
  expect(redact({ table: dhcpLease, rows: [row] })).toEqual([
    { "mac-address": "x9:99:99:99:99:99", "active-address": "9.9.9.9", comment: "xxxx" },
  ]);
});

const everyTable = [wifiRegistration, capsManRegistration, wifiInterface, dhcpLease, arp, systemIdentity] as const;

/** Texts of every sort, of which some come again: people's words, addresses in many spellings, values, noise. */
const anyText = fc.oneof(
  fc.constantFrom("Anna", "Anna ", "Villa, 2", "A4:77:33:10:20:30", "a4773310 2030", "a477.3310.2030", "8.8.8.8"),
  fc.constantFrom("top@A4:77:33:10:20:30%attic", "[A4:77:33:10:20:30]", "2a02::a677:33ff:fe10:2030", "none", "-51"),
  fc.constantFrom("5180/ax/Ceee", "1d2h", "true", "7.24.2 (stable)", "6,7", "SSID: Villa, channel: 2412/n", "wifi1"),
  fc.string(),
  fc.string({ unit: "grapheme" }),
);

const anyRows = fc.constantFrom(...everyTable).chain((table) => {
  const keys = [...Object.values(table.fields).flatMap((field) => field.from), "odd-key"];
  const row = fc.dictionary(fc.constantFrom(...keys), anyText, { maxKeys: 12 });
  // Ids are RouterOS's own; two odd ones could be masked alike, and issues are counted once a row.
  const numbered = (rows: Row[]) => rows.map((one, place) => ({ ...one, ".id": `*${place}` }));
  return fc.array(row, { maxLength: 4 }).map((rows): TableRows => ({ table, rows: numbered(rows) }));
});

const isFact = (name: string) => /_(seconds|dbm|bps|bytes|packets|mhz)$|^(is_|channel$|bands$|vlan)/.test(name);

test("redacts any rows without changing a fact, an issue, or which texts are equal", () => {
  fc.assert(
    fc.property(fc.array(anyRows, { maxLength: 4 }), (everything) => {
      const redacted = redactAll(everything);
      everything.forEach(({ table, rows }, index) => {
        const [before, after] = [readRows(table, rows), readRows(table, redacted[index] ?? [])];
        expect(after.records).toHaveLength(before.records.length);
        expect(after.issues.map(({ field }) => field)).toEqual(before.issues.map(({ field }) => field));
        before.records.forEach((record, place) => {
          const facts = Object.entries(record).filter(([name]) => isFact(name));
          expect(after.records[place]).toMatchObject(Object.fromEntries(facts));
        });
      });
      const [texts, standIns] = [everything.map(({ rows }) => rows), redacted].map(commentsOf);
      expect(new Set(standIns).size).toBe(new Set(texts).size);
    }),
  );
});

const commentsOf = (tables: readonly (readonly Row[])[] = []) =>
  tables.flat().flatMap((row) => (row.comment === undefined ? [] : [row.comment]));

test("says nothing of what was in the rows, however it was written", () => {
  const secrets = ["Anna", "Villa", "top", "attic", "8.8.8.8"];
  fc.assert(
    fc.property(fc.array(anyRows, { maxLength: 4 }), (everything) => {
      const kept = everything.map(({ rows }) => rows.map((row) => onlyKnown(row)));
      const values = redactAll(everything.map(({ table }, index) => ({ table, rows: kept[index] ?? [] }))).flat();
      const text = JSON.stringify(values.map((row) => Object.values(row)));
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text.replace(/[^0-9a-f]/gi, "").toLowerCase()).not.toMatch(/a47733102030|a67733fffe102030/);
    }),
  );
});

/** Leaves out noise, which may hold anything by chance. */
const onlyKnown = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, text]) => /Anna|Villa|top|attic|8\.8|[aA]4|2a02/.test(text ?? "")));
