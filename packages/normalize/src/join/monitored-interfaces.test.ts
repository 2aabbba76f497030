import { expect, test } from "vitest";
import { readRows } from "../read-rows.ts";
import { wirelessInterface } from "../tables/wireless-interface.ts";
import { monitoredInterfaces } from "./monitored-interfaces.ts";

test("names an interface to the router as the router spells it, or by its id where the name has a comma", () => {
  const names = ["wlan1", "wl\u200ban2", "wlan3,\u0007hall"];
  const { records } = readRows(
    wirelessInterface,
    names.map((name, index) => ({ ".id": `*${index + 1}`, name })),
  );
  expect(monitoredInterfaces(records)).toEqual([
    { name: "wlan1", number: "wlan1" },
    { name: "wlan2", number: "wl\u200ban2" },
    { name: "wlan3,hall", number: "*3" },
  ]);
});

test("leaves out an interface that can't be named in a list", () => {
  const { records } = readRows(wirelessInterface, [{ name: "wlan1,hall" }]);
  expect(monitoredInterfaces(records)).toEqual([]);
});
