import { expect, test } from "vitest";
import { joinStackRows } from "../testing/join-stack-rows.ts";

type Values = Readonly<Record<string, string>>;

const mac = "02:00:00:AA:BB:01";
const wlan = { name: "wlan1", "mac-address": "02:00:00:0A:1B:01", ssid: "Home", mode: "ap-bridge" };

const viewOf = (rows: { interfaces?: Values[]; registrations?: Values[]; monitors?: Values[]; profiles?: Values[] }) =>
  joinStackRows("wireless", {
    "/interface/wireless": rows.interfaces ?? [wlan],
    "/interface/wireless/registration-table": rows.registrations ?? [],
    "/interface/wireless/monitor": rows.monitors ?? [],
    "/interface/wireless/security-profiles": rows.profiles ?? [],
  });

const radioOf = (values: Values, monitors: Values[] = []) => {
  const [view] = viewOf({ interfaces: [{ ...wlan, ...values }], monitors }).interfaces;
  return [view?.band, view?.wifi_standard, view?.channel_mhz, view?.channel_width_mhz, view?.tx_power_dbm];
};

test("takes channel and power from monitor, else the frequency it is set to, else the band alone", () => {
  const set = { band: "2ghz-b/g/n", frequency: "2472" };
  const monitors = [{ status: "running-ap", channel: "5560/20-eeCe/ac/DP(27dBm)" }];
  expect(radioOf(set, monitors)).toEqual(["5ghz", "802.11ac", 5560, 80, 27]);
  expect(radioOf(set)).toEqual(["2ghz", "802.11n", 2472, null, null]);
  expect(radioOf(set, [{ status: "radar-detecting", channel: "" }])).toEqual(["2ghz", "802.11n", 2472, null, null]);
  expect(radioOf({ band: "5ghz-onlyac", frequency: "auto" })).toEqual(["5ghz", "802.11ac", null, null, null]);
  expect(radioOf({ frequency: "5180" })).toEqual(["5ghz", null, 5180, null, null]);
  expect(radioOf({})).toEqual([null, null, null, null, null]);
});

test("follows a virtual access point to its master for band, frequency and radio", () => {
  const interfaces = [
    { ...wlan, band: "5ghz-a/n/ac", frequency: "5180" },
    { name: "guest", "master-interface": "wlan1", ssid: "Guest", "mac-address": "06:00:00:0A:1B:01", band: "2ghz-b" },
  ];
  expect(viewOf({ interfaces }).interfaces[1]).toMatchObject({
    ssid: "Guest",
    band: "5ghz",
    wifi_standard: "802.11ac",
    channel_mhz: 5180,
    mac_address: "06:00:00:0A:1B:01",
    radio_mac_address: "02:00:00:0A:1B:01",
    is_master: false,
  });
});

test.each(["-51@1Mbps", "-51dBm@1Mbps", "-51@HT20-7", "-51"])("reads the signal %s as -51 dBm", (text) => {
  const registrations = [{ interface: "wlan1", "mac-address": mac, "signal-strength": text }];
  expect(viewOf({ registrations }).associations[0]?.facts.signal_dbm).toBe(-51);
});

test("takes no access point for a device: the far end of a bridge, the one a station interface has joined", () => {
  const interfaces = [wlan, { name: "wlan2", mode: "station-bridge" }, { name: "wlan3", mode: "bridge" }];
  const row = (name: string, values: Values = {}) => ({ interface: name, "mac-address": mac, ...values });
  const registrations = [
    row("wlan1", { ap: "true" }),
    row("wlan1", { ap: "yes", wds: "yes" }),
    row("wlan2", { ap: "false" }),
    row("wlan3", { ap: "false", wds: "true" }),
  ];
  expect(viewOf({ interfaces, registrations }).associations.map(({ facts }) => facts.interface)).toEqual(["wlan3"]);
});

test("reads last-ip the right way round", () => {
  const registrations = [{ interface: "wlan1", "mac-address": mac, "last-ip": "172.18.116.81", comment: "Lamp" }];
  expect(viewOf({ registrations }).associations[0]).toMatchObject({
    reported_ip_address: "172.18.116.81",
    comment: "Lamp",
  });
});

test("reads the authentication types of the mode dynamic-keys alone", () => {
  const types = (profile: Values) =>
    viewOf({
      interfaces: [{ ...wlan, "security-profile": "home" }],
      profiles: [
        { name: "default", mode: "none" },
        { name: "home", "authentication-types": "wpa2-psk", ...profile },
      ],
    }).interfaces[0]?.authentication_types;
  expect(types({ mode: "dynamic-keys", "authentication-types": "wpa-psk,wpa2-psk" })).toEqual(["wpa-psk", "wpa2-psk"]);
  expect(types({ mode: "none" })).toEqual([]);
  expect(types({ mode: "static-keys-required" })).toEqual(["static-keys-required"]);
  expect(types({})).toEqual(["wpa2-psk"]);
  expect(
    viewOf({ interfaces: [{ ...wlan, "security-profile": "gone" }] }).interfaces[0]?.authentication_types,
  ).toBeNull();
});

test("shows the VLAN only of an interface that tags", () => {
  const vlan = (values: Values) => viewOf({ interfaces: [{ ...wlan, ...values }] }).interfaces[0]?.vlan_id;
  expect(vlan({ "vlan-mode": "no-tag", "vlan-id": "1" })).toBeNull();
  expect(vlan({ "vlan-mode": "use-tag", "vlan-id": "20" })).toBe(20);
  expect(vlan({ "vlan-mode": "use-service-tag", "vlan-id": "30" })).toBe(30);
  expect(vlan({})).toBeNull();
});
