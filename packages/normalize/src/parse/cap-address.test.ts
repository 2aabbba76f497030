import { expect, test } from "vitest";
import { parseCapAddress, parseCapText } from "./cap-address.ts";

test.each([
  ["192.168.88.3", { ip_address: "192.168.88.3", mac_address: null }],
  ["02:F8:E1:50:13:5F%management_vlan", { ip_address: null, mac_address: "02:F8:E1:50:13:5F" }],
  ["02:F8:E1:50:13:5F%*41", { ip_address: null, mac_address: "02:F8:E1:50:13:5F" }],
  ["00:0C:42:00:C0:32/27044", { ip_address: null, mac_address: "00:0C:42:00:C0:32" }],
  ["::ffff:192.168.88.5/37865", { ip_address: "192.168.88.5", mac_address: null }],
  ["nowhere", null],
])("reads the CAP address %j", (text, value) => expect(parseCapAddress(text)).toEqual(value));

test.each([
  ["hapAX3@192.168.88.30", { identity: "hapAX3", address: "192.168.88.30" }],
  ["hap AX@lab@192.168.88.30", { identity: "hap AX@lab", address: "192.168.88.30" }],
  ["hapAX3", null],
])("splits the cap text %j at the last @", (text, value) => expect(parseCapText(text)).toEqual(value));
