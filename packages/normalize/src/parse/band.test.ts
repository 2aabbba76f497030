import { expect, test } from "vitest";
import { bandOfFrequency, parseBand, parseRadioBands } from "./band.ts";

test.each([
  ["5ghz-ax", { band: "5ghz", wifi_standard: "802.11ax" }],
  ["2ghz-b/g/n", { band: "2ghz", wifi_standard: "802.11n" }],
  ["5ghz-a/n/ac", { band: "5ghz", wifi_standard: "802.11ac" }],
  ["5ghz-onlyac", { band: "5ghz", wifi_standard: "802.11ac" }],
  ["5ghz-an", { band: "5ghz", wifi_standard: "802.11n" }],
  ["60ghz-ad", { band: "60ghz", wifi_standard: "802.11ad" }],
  ["s1ghz-ah", { band: "s1ghz", wifi_standard: "802.11ah" }],
  ["6ghz", { band: "6ghz", wifi_standard: null }],
  ["5ghz-zz", null],
  ["7ghz-be", null],
  ["", null],
])("reads the band %j", (text, value) => expect(parseBand(text)).toEqual(value));

test("splits a radio's bands only where a band begins", () => {
  const bands = parseRadioBands("5ghz-a:20mhz,5ghz-n:20mhz,20/40mhz,5ghz-ax:20mhz,20/40mhz,20/40/80mhz");
  expect(bands?.map((band) => band.wifi_standard)).toEqual(["802.11a", "802.11n", "802.11ax"]);
  expect(parseRadioBands("wide")).toBeNull();
});

test.each([
  [868, "s1ghz"],
  [2437, "2ghz"],
  [5180, "5ghz"],
  [5955, "6ghz"],
  [60480, "60ghz"],
  [4000, null],
])("puts %j MHz into the band %j", (mhz, value) => expect(bandOfFrequency(mhz)).toBe(value));
