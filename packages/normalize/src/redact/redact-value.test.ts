import { expect, test } from "vitest";
import type { Field } from "../define-table.ts";
import { dbm } from "../parse/signal.ts";
import { text } from "../parse/text.ts";
import { version } from "../parse/version.ts";
import { tables } from "../tables/tables.ts";
import type { ValueKind } from "../value-kind.ts";
import { redactValue, treatedKinds } from "./redact-value.ts";
import { startCollection } from "./replacements.ts";

const kinds = new Map(
  tables.flatMap((table) => Object.values(table.fields).map(({ kind }) => [kind.name, kind] as const)),
);

/** A kind of the tables by its name, or one that nobody has declared. */
const kindOf = (name: string): ValueKind<unknown> => kinds.get(name) ?? { ...text, name };

interface Asked {
  readonly kind: string;
  readonly name?: string;
  readonly none?: readonly string[];
}

/** Redacts values of one field, each with all others known. */
function redact(texts: readonly string[], { kind, name = "name", none = [] }: Asked): string[] {
  const field: Field<unknown> = { from: ["x"], kind: kindOf(kind), none, description: "", source: "" };
  const { collector, finish } = startCollection();
  for (const one of texts) redactValue({ text: one, name, field, replacements: collector });
  const replacements = finish();
  return texts.map((one) => redactValue({ text: one, name, field, replacements }));
}

test("somebody has thought about every kind that a table has", () => {
  expect([...kinds.keys()].filter((name) => !treatedKinds.has(name))).toEqual([]);
});

test("gives names stand-ins, keeps blanks around them, row ids, default names and words for none", () => {
  const texts = ["Anna", " Anna ", "Bert, jr", "  ", "*41", "wifi1", "none", "Anna"];
  expect(redact(texts, { kind: "text", name: "comment", none: ["none"] })).toEqual([
    "comment-1",
    " comment-1 ",
    "comment-2,",
    "  ",
    "*41",
    "wifi1",
    "none",
    "comment-1",
  ]);
});

test.each([
  ["ssid", "ssid-1"],
  ["host_name", "host-1"],
  ["interface", "interface-1"],
  ["mld_name", "interface-1"],
  ["security_profile", "profile-1"],
  ["configuration", "profile-1"],
  ["cap_identity", "identity-1"],
  ["active_address", "address-1"],
  ["name", "name-1"],
])("calls a text of the field %s %s", (name, standIn) => {
  expect(redact(["Anna"], { kind: "text", name })).toEqual([standIn]);
});

test("replaces the parts of what CAPsMAN writes as an address", () => {
  const mac = "A4:77:33:10:20:30";
  expect(
    redact([`${mac}%attic`, `${mac}%*41`, `[${mac}]`, `${mac}/27044`, "::ffff:8.8.8.8/37865", "192.168.88.3"], {
      kind: "text",
      name: "address",
    }),
  ).toEqual([
    "00:00:5E:53:00:01%interface-1",
    "00:00:5E:53:00:01%*41",
    "[00:00:5E:53:00:01]",
    "00:00:5E:53:00:01/27044",
    "::ffff:203.0.113.1/37865",
    "192.168.88.3",
  ]);
});

test("rebuilds cap texts of the stand-ins of their halves", () => {
  expect(redact(["hAP@lab@192.168.88.30", "hAP@lab", "hAP", "@8.8.8.8"], { kind: "text", name: "cap" })).toEqual([
    "identity-1@192.168.88.30",
    "identity-2@address-1",
    "identity-2",
    "@203.0.113.1",
  ]);
});

test("keeps facts, and of unreadable ones the shape, which stays unreadable", () => {
  expect(redact(["-51", "-51@1Mbps", "-51@Anna", "loud", "-0"], { kind: "signal" })).toEqual([
    "-51",
    "-51@1Mbps",
    "-51@xxxx",
    "xxxx",
    "-x",
  ]);
  expect(dbm.parse("-x")).toBeNull();
  expect(redact(["7.24.2 (stable)", "7.24.2 Anna"], { kind: "version" })).toEqual(["7.24.2 (stable)", "7.24.2 xxxx"]);
  expect(version.parse("7.24.2 xxxx")).toBe("7.24.2");
  expect(redact(["5ghz-a:20mhz,20/40mhz,5ghz-ax", "5ghz-a:anna"], { kind: "radio bands" })).toEqual([
    "5ghz-a:20mhz,20/40mhz,5ghz-ax",
    "5ghz-a:xxxx",
  ]);
});

test("keeps RouterOS's own words and products, and masks the others", () => {
  const words = ["wpa2-psk", "hAP ax^3", "Anna's", "a4-77-33-10-20-30", "1.2.3.4"];
  expect(redact(words, { kind: "word" })).toEqual(["wpa2-psk", "hAP ax^3", "xxxx'x", "x9-99-99-99-99-99", "9.9.9.9"]);
});

test("masks a product's name that somebody uses as a name", () => {
  const { collector, finish } = startCollection();
  for (const name of ["hAP ax^3", "bound"]) collector.name(name, "comment");
  const field: Field<unknown> = { from: ["x"], kind: kindOf("word"), description: "", source: "" };
  const words = ["hAP ax^3", "bound"].map((one) =>
    redactValue({ text: one, name: "status", field, replacements: finish() }),
  );
  expect(words).toEqual(["xxx xx^9", "bound"]);
});

test("takes a list apart: names of interfaces, else words", () => {
  expect(redact(["attic,wifi1,", "attic"], { kind: "list", name: "link_interfaces" })).toEqual([
    "interface-1,wifi1,",
    "interface-1",
  ]);
  expect(redact(["wpa2-psk, wpa3-psk,Anna's"], { kind: "list", name: "authentication_types" })).toEqual([
    "wpa2-psk, wpa3-psk,xxxx'x",
  ]);
});

test("replaces addresses of fields that hold nothing else, and masks what is none", () => {
  expect(redact(["A4:77:33:10:20:30, a4:77:33:10:20:31", "xx:xx"], { kind: "MAC addresses" })).toEqual([
    "00:00:5E:53:00:01, 00:00:5e:53:00:02",
    "xx:xx",
  ]);
  expect(redact(["8.8.8.8/24", "192.168.88.1", "Anna"], { kind: "IPv4 address" })).toEqual([
    "203.0.113.1/24",
    "192.168.88.1",
    "xxxx",
  ]);
});

test("replaces an address that is written backwards by the stand-in of the one that is meant", () => {
  expect(redact(["91.83.168.192", "8.8.4.4", "Anna"], { kind: "reversed IPv4 address" })).toEqual([
    "91.83.168.192",
    "1.113.0.203",
    "xxxx",
  ]);
});

test("takes a kind that it does not know for text", () => {
  expect(redact(["Anna"], { kind: "riddle", name: "comment" })).toEqual(["comment-1"]);
});
