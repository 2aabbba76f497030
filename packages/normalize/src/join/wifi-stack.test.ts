import { expect, test } from "vitest";
import { joinSite, type SiteRows } from "../testing/join-site.ts";

/** Rows in the shape of a CAPsMAN controller on 7.24: two CAPs, one on layer 2, one with `@` in its identity. */
const remoteCaps = [
  {
    ".id": "*1",
    address: "02:00:00:0A:1B:2C%bridge",
    identity: "hall",
    "board-name": "cAPGi-5HaxD2HaxD",
    version: "7.24.2",
    "base-mac": "02:00:00:0A:1B:2C",
    state: "Ok",
    uptime: "3d4h",
  },
  { ".id": "*2", address: "192.168.88.12", identity: "lab@attic", "base-mac": "02:00:00:0A:1B:3C", state: "Ok" },
];

const registration = (values: Record<string, string>) => ({
  interface: "wifi1",
  "mac-address": "02:00:00:AA:BB:01",
  ...values,
});

const where = (site: ReturnType<typeof joinSite>) =>
  site.devices.map((device) => [device.access_point, device.interface, device.ssid, device.band]);

test("puts a device on a virtual interface at its master's radio and access point", () => {
  const site = joinSite({
    interfaces: [
      { name: "hall-5g", cap: "hall@02:00:00:0A:1B:2C%*41", "radio-mac": "02:00:00:0A:1B:2E", master: "true" },
      { name: "hall-5g-guest", "master-interface": "hall-5g", "configuration.ssid": "Guest" },
    ],
    remoteCaps,
    monitors: [{ name: "hall-5g", channel: "5500/ax/Ceee/D", "tx-power": "23" }],
    registrations: [registration({ interface: "hall-5g-guest" })],
  });
  expect(site.devices[0]).toMatchObject({
    access_point: "hall",
    ssid: "Guest",
    band: "5ghz",
    channel_mhz: 5500,
    channel_width_mhz: 80,
  });
  expect(site.interfaces[1]).toMatchObject({
    access_point: "hall",
    radio_mac_address: "02:00:00:0A:1B:2E",
    tx_power_dbm: 23,
    wifi_standard: "802.11ax",
    device_count: 1,
  });
  expect(site.access_points[0]).toMatchObject({
    name: "hall",
    is_local: false,
    model: "cAPGi-5HaxD2HaxD",
    version: "7.24.2",
    state: "ok",
    uptime_seconds: 273600,
    interfaces: ["hall-5g", "hall-5g-guest"],
    device_count: 1,
  });
});

test("splits a cap text at the last @, and finds the CAP by address", () => {
  const site = joinSite({
    interfaces: [{ name: "wifi1", cap: "lab@attic@192.168.88.12", "radio-mac": "02:00:00:0A:1B:3D" }],
    remoteCaps,
    registrations: [registration({ ssid: "Home", band: "5ghz-ax" })],
  });
  expect(where(site)).toEqual([["lab@attic", "wifi1", "Home", "5ghz"]]);
});

test("finds a CAP by the radio's cap text when the interface has none", () => {
  const site = joinSite({
    interfaces: [{ name: "wifi1", "radio-mac": "02:00:00:0A:1B:3D" }],
    radios: [{ "radio-mac": "02:00:00:0a:1b:3d", cap: "renamed@192.168.88.12" }],
    remoteCaps,
    registrations: [registration({})],
  });
  expect(where(site)[0]?.[0]).toBe("lab@attic");
});

test("finds a CAP by its identity when its address is not known, if only one has it", () => {
  const interfaces = [{ name: "wifi1", cap: "hall@10.0.0.9", "radio-mac": "02:00:00:0A:1B:2E" }];
  const registrations = [registration({})];
  expect(where(joinSite({ interfaces, remoteCaps, registrations }))[0]?.[0]).toBe("hall");
  const twins = [...remoteCaps, { identity: "hall", address: "192.168.88.13", "base-mac": "02:00:00:0A:1B:4C" }];
  expect(where(joinSite({ interfaces, remoteCaps: twins, registrations }))[0]?.[0]).toBe("hall 10.0.0.9");
});

test("keeps a CAP that the controller no longer lists, with what its interfaces say", () => {
  const site = joinSite({
    interfaces: [{ name: "wifi1", cap: "attic@02:00:00:0A:1B:5C%*41", "radio-mac": "02:00:00:0A:1B:5D" }],
  });
  expect(site.access_points).toMatchObject([
    { name: "attic", base_mac_address: "02:00:00:0A:1B:5C", state: null, interfaces: ["wifi1"] },
  ]);
  const textOnly = joinSite({ interfaces: [{ name: "wifi1", cap: "attic", "radio-mac": "02:00:00:0A:1B:5D" }] });
  expect(textOnly.access_points).toMatchObject([{ name: "attic", address: null }]);
});

test("takes the CAP from the remark when nothing else names it", () => {
  const about = (mac: string) => ({
    name: "wifi1",
    "radio-mac": "02:00:00:0A:1B:2E",
    ".about": `operated by CAP ${mac}%bridge, traffic processing on CAP`,
  });
  const registrations = [registration({})];
  const known = joinSite({ interfaces: [about("02:00:00:0A:1B:2C")], remoteCaps, registrations });
  expect(where(known)[0]?.[0]).toBe("hall");
  const unknown = joinSite({ interfaces: [about("02:00:00:0A:1B:FF")], remoteCaps, registrations });
  expect(where(unknown)[0]?.[0]).toBeNull();
});

test("calls a router's own radios a local access point, under its identity", () => {
  const site = joinSite({
    identity: "hap",
    interfaces: [{ name: "wifi1", "default-name": "wifi1", "radio-mac": "02:00:00:0A:1B:01" }],
    radios: [{ "radio-mac": "02:00:00:0A:1B:01", interface: "wifi1", local: "true" }],
    registrations: [registration({})],
    ethernet: [
      { name: "ether2", "orig-mac-address": "02:00:00:0A:1A:02" },
      { name: "ether1", "orig-mac-address": "02:00:00:0A:1A:01" },
    ],
  });
  expect(site.access_points).toMatchObject([
    { name: "hap", is_local: true, base_mac_address: "02:00:00:0A:1A:01", address: "192.168.88.1", device_count: 1 },
  ]);
});

test("names no access point for an interface whose CAP is away", () => {
  const away = [{ name: "wifi1", "radio-mac": "02:00:00:0A:1B:77" }];
  expect(joinSite({ interfaces: away, remoteCaps }).interfaces[0]?.access_point).toBeNull();
  const unbound = [{ ...away[0], inactive: "true" }];
  expect(joinSite({ interfaces: unbound }).interfaces[0]?.access_point).toBeNull();
  const radios = [{ "radio-mac": "02:00:00:0A:1B:77", local: "false" }];
  expect(joinSite({ interfaces: away, radios }).interfaces[0]?.access_point).toBeNull();
  const own = [{ ...away[0], "default-name": "wifi1" }];
  expect(joinSite({ interfaces: own, remoteCaps }).interfaces[0]?.access_point).toBe("gateway");
});

test("takes every radio for the router's own where there are no CAPs and no radio table", () => {
  const site = joinSite({ interfaces: [{ name: "wifi1", "radio-mac": "02:00:00:0A:1B:77" }] });
  expect(site.interfaces[0]?.access_point).toBe("gateway");
});

test("survives masters that loop or are missing", () => {
  const site = joinSite({
    interfaces: [
      { name: "a", "master-interface": "b" },
      { name: "b", "master-interface": "a" },
      { name: "c", "master-interface": "gone" },
    ],
    registrations: [
      registration({ interface: "a" }),
      registration({ interface: "nowhere", "mac-address": "02:00:00:AA:BB:02", signal: "-50" }),
    ],
  });
  expect(where(site)).toEqual([
    [null, "a", null, null],
    [null, "nowhere", null, null],
  ]);
});

test("tells the band from the channel, the setting, the frequencies, the radio or its devices, in this order", () => {
  const band = (facts: Record<string, string>, more: SiteRows = {}) =>
    joinSite({ interfaces: [{ name: "wifi1", "radio-mac": "02:00:00:0A:1B:01", ...facts }], ...more }).interfaces.map(
      (view) => [view.band, view.wifi_standard, view.channel_mhz],
    )[0];
  const radios = [{ "radio-mac": "02:00:00:0A:1B:01", bands: "5ghz-a:20mhz,5ghz-ax:20mhz,20/40mhz" }];
  expect(band({ "channel.band": "5ghz-ac" }, { monitors: [{ channel: "2412/ax/Ce" }] })).toEqual([
    "2ghz",
    "802.11ax",
    2412,
  ]);
  expect(band({ ".about": "mode: AP, SSID: x, channel: 2462/n" })).toEqual(["2ghz", "802.11n", 2462]);
  expect(band({ "channel.band": "5ghz-ac" }, { radios })).toEqual(["5ghz", "802.11ac", null]);
  expect(band({ "channel.frequency": "5180-5240:20" })).toEqual(["5ghz", null, null]);
  expect(band({ "channel.frequency": "2437" })).toEqual(["2ghz", null, 2437]);
  expect(band({}, { radios })).toEqual(["5ghz", "802.11ax", null]);
  expect(band({}, { registrations: [registration({ band: "6ghz-be" })] })).toEqual(["6ghz", null, null]);
  expect(band({})).toEqual([null, null, null]);
});

test("pairs monitor rows by name, else by order, else not at all", () => {
  const interfaces = [
    { name: "a", "radio-mac": "02:00:00:0A:1B:01" },
    { name: "b", "radio-mac": "02:00:00:0A:1B:02" },
  ];
  const channels = (monitors: Record<string, string>[]) =>
    joinSite({ interfaces, monitors }).interfaces.map((view) => view.channel_mhz);
  expect(channels([{ channel: "5180/ax" }, { channel: "2412/ax" }])).toEqual([5180, 2412]);
  expect(channels([{ name: "b", channel: "5180/ax" }])).toEqual([null, 5180]);
  expect(channels([{ channel: "5180/ax" }])).toEqual([null, null]);
});
