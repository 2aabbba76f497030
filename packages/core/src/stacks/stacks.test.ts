import { tables as fieldTables } from "@mtw/normalize";
import { expect, test } from "vitest";
import { startSite } from "../testing/start-site.ts";
import { stacks } from "./stacks.ts";

type Tables = Parameters<typeof startSite>[0];

const mac = "02:00:00:AA:BB:01";
const system = {
  "/system/resource": [{ version: "7.12.2 (stable)", uptime: "1d" }],
  "/system/identity": [{ name: "attic" }],
  "/interface/ethernet": [{ name: "ether1", "mac-address": "02:00:00:0A:1A:00" }],
};

/** Menus of the WiFi stacks that one refresh asks for, in the order asked. */
async function askedOf(tables: Tables): Promise<string[]> {
  const { network, menusAsked } = await startSite(tables);
  await network.snapshot();
  return menusAsked().filter((menu) => /wifi|wireless|caps-man/.test(menu));
}

const probes = stacks.map((stack) => stack.liveMenu);

test("asks a router without WiFi for one menu of each stack", async () => {
  expect(await askedOf(system)).toEqual(probes);
});

test.each([
  ["/interface/wifi", ["", "/radio", "/capsman/remote-cap", "/access-list"]],
  ["/interface/wifiwave2", ["", "/radio", "/capsman/remote-cap", "/access-list"]],
  ["/interface/wireless", ["", "/access-list"]],
  ["/caps-man", ["/interface", "/radio", "/remote-cap", "/access-list"]],
])("asks nothing that hangs on interfaces where %s has none", async (root, menus) => {
  const asked = await askedOf({
    ...system,
    [`${root}/registration-table`]: [],
    ...Object.fromEntries(menus.map((menu) => [root + menu, []])),
  });
  expect(asked).toEqual([...probes, ...menus.map((menu) => root + menu)]);
});

const wireless = {
  ...system,
  "/interface/wireless/registration-table": [
    { interface: "guest", "mac-address": mac, "signal-strength": "-51@1Mbps" },
    { interface: "ether1", "mac-address": "02:00:00:AA:BB:02", "signal-strength": "-51@1Mbps" },
  ],
  "/interface/wireless": [
    { name: "wlan1", ssid: "Home", mode: "ap-bridge", band: "5ghz-a/n/ac", "security-profile": "home" },
    { name: "guest", "master-interface": "wlan1", ssid: "Guest", mode: "ap-bridge", "security-profile": "open" },
    { name: "wlan2", ssid: "Home", mode: "ap-bridge", band: "2ghz-b/g/n", disabled: "true" },
  ],
  "/interface/wireless/monitor": [{ status: "running-ap", channel: "5560/20-eeCe/ac/DP(27dBm)" }],
  "/interface/wireless/security-profiles": [
    {
      name: "home",
      mode: "dynamic-keys",
      "authentication-types": "wpa2-psk",
      "wpa2-pre-shared-key": "never asked for",
    },
    { name: "open", mode: "none" },
  ],
};

test("reads the legacy wireless stack: monitor asks about active masters, a security profile tells the rest", async () => {
  const { network, simulator } = await startSite(wireless);
  const { devices, interfaces, warnings } = await network.snapshot();
  expect(warnings).toEqual([]);
  expect(devices).toMatchObject([
    { mac_address: mac, stack: "wireless", access_point: "attic", ssid: "Guest", channel_mhz: 5560, signal_dbm: -51 },
  ]);
  expect(interfaces.map(({ name, authentication_types }) => [name, authentication_types])).toEqual([
    ["wlan1", ["wpa2-psk"]],
    ["guest", []],
    ["wlan2", null],
  ]);
  const monitor = simulator.requests.find((request) => request.path.endsWith("/monitor"));
  expect(monitor?.body).toMatchObject({ numbers: "wlan1", once: "" });
});

const capsMan = {
  ...system,
  "/caps-man/registration-table": [{ interface: "cap1", "mac-address": mac, "rx-signal": "-46", bytes: "0,0" }],
  "/caps-man/interface": [
    {
      name: "cap1",
      "radio-mac": "02:00:00:0A:1B:2E",
      "master-interface": "none",
      "current-channel": "2452/20-Ce/gn(20dBm)",
      configuration: "home",
    },
  ],
  "/caps-man/radio": [
    { "radio-mac": "02:00:00:0A:1B:2E", interface: "cap1", "remote-cap-name": "[02:00:00:0A:1B:2C]" },
  ],
  "/caps-man/remote-cap": [
    { name: "[02:00:00:0A:1B:2C]", identity: "hall", "base-mac": "02:00:00:0A:1B:2C", state: "Run" },
  ],
  "/caps-man/configuration": [{ name: "home", ssid: "Home", security: "psk", datapath: "vlan5" }],
  "/caps-man/security": [{ name: "psk", "authentication-types": "wpa2-psk", passphrase: "never asked for" }],
  "/caps-man/datapath": [{ name: "vlan5", "vlan-mode": "use-tag", "vlan-id": "5" }],
};

test("reads the legacy CAPsMAN stack through the profiles that something refers to", async () => {
  const { network, menusAsked } = await startSite(capsMan);
  const { devices, interfaces } = await network.snapshot();
  expect(devices).toMatchObject([
    { access_point: "hall", ssid: "Home", band: "2ghz", signal_dbm: -46, tx_bytes: null },
  ]);
  expect(interfaces).toMatchObject([{ ssid: "Home", authentication_types: ["wpa2-psk"], vlan_id: 5 }]);
  expect(menusAsked()).toEqual(expect.arrayContaining(["/caps-man/security", "/caps-man/datapath"]));
  const plain = { ...capsMan, "/caps-man/interface": [{ name: "cap1" }] };
  expect((await askedOf(plain)).filter((menu) => /configuration|security|datapath/.test(menu))).toEqual([]);
});

test("reads the wifiwave2 stack with its effective settings", async () => {
  const { network } = await startSite({
    ...system,
    "/interface/wifiwave2/registration-table": [{ interface: "wifi1", "mac-address": mac, signal: "-47" }],
    "/interface/wifiwave2": [{ name: "wifi1", "default-name": "wifi1", "radio-mac": "02:00:00:0A:1B:01" }],
    "/interface/wifiwave2/actual-configuration": [{ name: "wifi1", "configuration.ssid": "Home" }],
    "/interface/wifiwave2/monitor": [{ channel: "5180/ax/Ceee" }],
  });
  expect((await network.snapshot()).devices).toMatchObject([
    { stack: "wifiwave2", access_point: "attic", ssid: "Home", channel_mhz: 5180 },
  ]);
});

test("unites the stacks of a router that runs both CAPsMANs", async () => {
  const { network } = await startSite({
    ...capsMan,
    "/interface/wifi/registration-table": [{ interface: "cap-wifi1", "mac-address": "02:00:00:AA:BB:02" }],
    "/interface/wifi": [{ name: "cap-wifi1", cap: "shed@02:00:00:0A:1B:3C%*1", "radio-mac": "02:00:00:0A:1B:3D" }],
  });
  const { devices } = await network.snapshot();
  expect(devices.map(({ stack, access_point }) => [stack, access_point]).sort()).toEqual([
    ["capsman", "hall"],
    ["wifi", "shed"],
  ]);
});

test("names no secret in any field table", () => {
  const keys = fieldTables.flatMap((table) => Object.values(table.fields).flatMap((field) => [...field.from]));
  expect(keys.filter((key) => /pass|secret|(^|[-.])key|psk|shared/.test(key))).toEqual([]);
});
