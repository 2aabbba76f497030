import { expect, test } from "vitest";
import { createQueryParser } from "./query.ts";
import { routedOperations } from "./routes.ts";
import { withApi } from "./testing/api-under-test.ts";

function parserOf(name: string) {
  const route = routedOperations.find((candidate) => candidate.name === name);
  if (!route) throw new Error(`no operation ${name}`);
  return createQueryParser(route);
}

test.each([
  ["", {}],
  ["limit=5&offset=0", { limit: 5, offset: 0 }],
  ["max_signal_dbm=-70", { max_signal_dbm: -70 }],
  ["fields=name,ip_address", { fields: ["name", "ip_address"] }],
  ["name=Anna%27s+phone", { name: "Anna's phone" }],
])("reads %j", (rawQuery, input) => {
  expect(parserOf("list_devices")(rawQuery)).toEqual(input);
});

test.each([
  ["list_devices", "band=5ghz&band=2ghz", /^band: only once\.$/],
  ["list_devices", "colour=red", /^"colour" is no parameter here; accepted are name, mac, /],
  ["list_devices", "__proto__=x", /^"__proto__" is no parameter/],
  ["list_access_points", "ssid=Home", /^"ssid" is no parameter here; accepted are limit, offset, detail\.$/],
  ["get_device", "device_id=x", /^"device_id" is no parameter here; accepted are detail\.$/],
  ["list_devices", "limit=abc", /^limit: a whole number from 1 to 1000, not "abc"\.$/],
  ["list_devices", "fields=", /^fields: a list of 1 to \d+ fields of the answer, not "";/],
  ["list_devices", "vlan_id=0x10&limit=&offset=1e3", /^vlan_id: .* "0x10"\. limit: .* ""\. offset: .* "1e3"\.$/],
  ["list_devices", "limit=-1&bnd=1&band=5ghz&band=x", /^"bnd" .*nearest: band\. band: only once\. limit: .*-1\.$/],
])("%s refuses %s", (name, rawQuery, message) => {
  expect(() => parserOf(name)(rawQuery)).toThrow(message);
});

test("equal questions are parsed once", () => {
  const parse = parserOf("list_devices");
  expect(parse("limit=5")).toBe(parse("limit=5"));
});

test.each([
  "limit=0",
  "limit=abc",
  "limit=1.5",
  "limit=",
  "band=7ghz",
  "sort=age",
  "fields=",
  "fields=age",
  "mac=xyz",
  "x=1",
])("GET /devices?%s is answered with 400 invalid_query", (rawQuery) =>
  withApi({}, async ({ ask }) => {
    const { body } = await ask(`/devices?${rawQuery}`);
    expect(body).toMatchObject({ status: 400, code: "invalid_query" });
    expect(body.detail).toContain(rawQuery.split("=")[0]);
  })(),
);
