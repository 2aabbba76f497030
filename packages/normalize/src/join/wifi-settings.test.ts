import { expect, test } from "vitest";
import { readRows } from "../read-rows.ts";
import { wifiInterface } from "../tables/wifi-interface.ts";
import { needsProfiles } from "./wifi-settings.ts";

test("needs the profiles only where an interface names one and shows no SSID", () => {
  const needs = (row: Record<string, string>) =>
    needsProfiles(readRows(wifiInterface, [{ name: "wifi1", ...row }]).records);
  expect(needs({ configuration: "home" })).toBe(true);
  expect(needs({ security: "sec" })).toBe(true);
  expect(needs({ configuration: "home", "configuration.ssid": "Home" })).toBe(false);
  expect(needs({})).toBe(false);
});
