import { expect, test } from "vitest";
import { isDefaultInterfaceName } from "./is-default-interface-name.ts";

test.each([
  ...["wifi1", "wlan2", "ether1", "bridge", "bridge1", "cap1", "cap-wifi1", "wifi21", "lo", "sfp1", "sfp-sfpplus1"],
  ...["mld1", "sfp28-1", "qsfp28-1-1", "combo1"],
])("%s is a name of RouterOS", (name) => {
  expect(isDefaultInterfaceName(name)).toBe(true);
});

test.each(["wifi1-guest", "anna", "bridge-home", "interface-1", "wifi12345"])("%s is somebody's", (name) => {
  expect(isDefaultInterfaceName(name)).toBe(false);
});
