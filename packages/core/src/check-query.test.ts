import { expect, test } from "vitest";
import { checkQuery } from "./check-query.ts";
import { QueryError } from "./errors.ts";
import { getDevice } from "./operations/get-device.ts";
import { listDevices } from "./operations/list-devices.ts";

const aboutDevices = (query: unknown, repeated?: readonly string[]) => () =>
  checkQuery(listDevices.input, query, repeated);

const fieldsRule = /^fields: a list of 1 to \d+ fields of the answer, not /;

test("gives the query back with its defaults", () => {
  expect(aboutDevices({ limit: 5 })()).toEqual({ limit: 5, offset: 0, sort: "name", detail: "full" });
});

test.each([
  [{ limit: "abc" }, 'limit: a whole number from 1 to 1000, not "abc".'],
  [{ limit: 1.5 }, "limit: a whole number from 1 to 1000, not 1.5."],
  [{ limit: null }, "limit: a whole number from 1 to 1000, not null."],
  [{ offset: -1 }, "offset: a whole number from 0, not -1."],
  [{ min_signal_dbm: "loud" }, 'min_signal_dbm: a whole number, not "loud".'],
  [{ band: "7ghz" }, 'band: one of 2ghz, 5ghz, 6ghz, 60ghz, s1ghz, not "7ghz".'],
  [{ mac: "zz" }, 'mac: a whole or leading part of a MAC address, such as 02:aa:bb, not "zz".'],
  [{ mac: 2 }, "mac: a whole or leading part of a MAC address, such as 02:aa:bb, not 2."],
  [{ name: ["a", "b"] }, "name: a text, not a list of 2."],
  [{ name: { a: 1 } }, "name: a text, not an object."],
  [{ mac: `z${"a".repeat(5000)}` }, /, not a text of 5001 characters\.$/],
  [
    { sort: "foo" },
    /^sort: a field of the answer, with - before it for descending, not "foo"; such as (\w+, ){2}\w+\.$/,
  ],
  [{ sort: "-signal" }, /^sort: .*, not "-signal"; nearest: -signal_dbm[^.]*\.$/],
  [{ fields: "name" }, new RegExp(`${fieldsRule.source}"name"\\.$`)],
  [{ fields: [] }, new RegExp(`${fieldsRule.source}a list of 0\\.$`)],
  [{ fields: ["name", "mac"] }, new RegExp(`${fieldsRule.source}"mac"; nearest: mac_address[^.]*\\.$`)],
  [{ colour: "red" }, /^"colour" is no parameter here; accepted are name, mac, .*, fields, detail\.$/],
  [{ "a\u0000": 1, b: 2 }, /^a text of 2 characters, "b" are no parameters here; accepted are name, /],
  ["x", 'query: an object, not "x".'],
])("refuses %j in words of its own", (query, message) => {
  expect(aboutDevices(query)).toThrow(message);
});

test("names every parameter that is wrong, the later ones by name alone", () => {
  expect(aboutDevices({ limit: -1, bnd: 1 })).toThrow(
    '"bnd" is no parameter here; nearest: band. limit: a whole number from 1 to 1000, not -1.',
  );
  expect(aboutDevices({ limit: 0, offset: -1, vlan_id: -1, band: "x", detail: "x", stack: 1, sort: "x" })).toThrow(
    /^band: .* stack: .* vlan_id: .*\. Also wrong: sort, limit, offset, detail\.$/,
  );
});

test("refuses what a door got more than once, with all that is wrong beside it", () => {
  expect(aboutDevices({ band: "x", limit: 0 }, ["band"])).toThrow(
    /^band: only once\. limit: a whole number from 1 to 1000, not 0\.$/,
  );
  expect(aboutDevices({ x: 1 }, ["x"])).toThrow(/^"x" is no parameter here; accepted are [^.]*\.$/);
});

test("says what is missing, and throws a QueryError", () => {
  const check = () => checkQuery(getDevice.input, {});
  expect(check).toThrow(QueryError);
  expect(check).toThrow("device_id: a MAC address or a name; it is missing.");
});
