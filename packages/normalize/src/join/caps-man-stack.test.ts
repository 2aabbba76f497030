import { expect, test } from "vitest";
import { joinSite } from "../testing/join-site.ts";
import { joinStackRows } from "../testing/join-stack-rows.ts";

type Values = Readonly<Record<string, string>>;
type Rows = Readonly<
  Record<"interfaces" | "radios" | "caps" | "registrations" | "profiles" | "security" | "datapath", Values[]>
>;

const mac = "02:00:00:AA:BB:01";
const radioMac = "02:00:00:0A:1B:2E";
const cap1 = {
  name: "cap1",
  "radio-mac": radioMac,
  "master-interface": "none",
  "current-channel": "2452/20-Ce/gn(20dBm)",
};

const rowsOf = (rows: Partial<Rows>) => ({
  "/caps-man/registration-table": rows.registrations ?? [{ interface: "cap1", "mac-address": mac }],
  "/caps-man/interface": rows.interfaces ?? [cap1],
  "/caps-man/radio": rows.radios ?? [],
  "/caps-man/remote-cap": rows.caps ?? [],
  "/caps-man/configuration": rows.profiles ?? [],
  "/caps-man/security": rows.security ?? [],
  "/caps-man/datapath": rows.datapath ?? [],
});
const viewOf = (rows: Partial<Rows>) => joinStackRows("capsman", rowsOf(rows));
const siteOf = (rows: Partial<Rows>) => joinSite({ stacks: { capsman: rowsOf(rows) } });
const interfaceOf = (values: Values, rows: Partial<Rows> = {}) =>
  viewOf({ ...rows, interfaces: [{ ...cap1, ...values }] }).interfaces[0];

/** The access point of a device whose radio says this of its CAP. */
const placeOf = (radio: Values, caps: Values[]) =>
  siteOf({ radios: [{ "radio-mac": radioMac, ...radio }], caps }).devices[0]?.access_point;

const attic = { name: "cap-attic", identity: "attic", "base-mac": "02:00:00:0A:1B:3C" };
const hall = { name: "[02:00:00:0A:1B:2C]", identity: "hall", "base-mac": "02:00:00:0A:1B:2C" };

test("finds a CAP by its name: a certificate's common name, or the base MAC address in brackets", () => {
  expect(placeOf({ "remote-cap-name": "cap-attic" }, [hall, attic])).toBe("attic");
  expect(placeOf({ "remote-cap-name": "[02:00:00:0A:1B:2C]" }, [attic, hall])).toBe("hall");
  const { name: _, ...unnamed } = hall;
  expect(placeOf({ "remote-cap-name": "[02:00:00:0A:1B:2C]" }, [attic, unnamed])).toBe("hall");
  const { "base-mac": __, ...named } = hall;
  expect(placeOf({ "remote-cap-name": "[02:00:00:0A:1B:2C]" }, [attic, named])).toBe("hall");
});

test("believes a CAP's name more than its identity", () => {
  const renamed = { "remote-cap-name": "cap-attic", "remote-cap-identity": "hall" };
  expect(placeOf(renamed, [hall, attic])).toBe("attic");
  const away = { "remote-cap-name": "[02:00:00:0A:1B:5C]", "remote-cap-identity": "hall" };
  expect(placeOf(away, [hall])).toBe("hall 0A:1B:5C");
});

test("finds a CAP by its identity where nothing else does, if only one has it", () => {
  const twins = [
    { ...attic, identity: "MikroTik" },
    { ...hall, identity: "MikroTik" },
  ];
  expect(placeOf({ "remote-cap-identity": "hall" }, [attic, hall])).toBe("hall");
  expect(placeOf({ "remote-cap-name": "cap-new", "remote-cap-identity": "hall" }, [attic, hall])).toBe("hall");
  expect(placeOf({ "remote-cap-identity": "MikroTik" }, twins)).toBeNull();
  expect(placeOf({ "remote-cap-name": "cap-new", "remote-cap-identity": "MikroTik" }, twins)).toBe(
    "MikroTik gateway cap-new",
  );
  expect(placeOf({}, [attic, hall])).toBeNull();
});

test("tells CAPs of one name apart by their identity", () => {
  const twins = [
    { ...attic, name: "cap" },
    { ...hall, name: "cap" },
  ];
  expect(placeOf({ "remote-cap-name": "cap", "remote-cap-identity": "hall" }, twins)).toBe("hall");
  expect(placeOf({ "remote-cap-name": "cap" }, twins)).toBeNull();
});

test("keeps a CAP that only its radios name, once", () => {
  const radios = ["2E", "2F"].map((end) => ({
    "radio-mac": `02:00:00:0A:1B:${end}`,
    "remote-cap-identity": "shed",
  }));
  const interfaces = [cap1, { ...cap1, name: "cap2", "radio-mac": "02:00:00:0A:1B:2F" }];
  expect(siteOf({ radios, interfaces }).access_points).toMatchObject([
    { name: "shed", base_mac_address: null, state: null, interfaces: ["cap1", "cap2"] },
  ]);
});

test("shows a CAP with what the controller knows of it, and `ok` where it says Run", () => {
  const full = {
    ...hall,
    address: "02:00:00:0A:1B:2C/27044",
    board: "RB952Ui-5ac2nD",
    version: "6.49.10",
    state: "Run",
  };
  expect(viewOf({ caps: [full, { radios: "1" }, { ident: "old", address: "02:00:00:0A:1B:4C/1" }] }).caps).toEqual([
    {
      key: "02:00:00:0A:1B:2C",
      identity: "hall",
      model: "RB952Ui-5ac2nD",
      version: "6.49.10",
      address: "02:00:00:0A:1B:2C/27044",
      base_mac_address: "02:00:00:0A:1B:2C",
      state: "ok",
      uptime_seconds: null,
    },
    expect.objectContaining({ key: "old@02:00:00:0A:1B:4C/1", identity: "old" }),
  ]);
});

test("takes a local radio for the router's own, and its entry among the CAPs for no further access point", () => {
  const radios = [{ "radio-mac": radioMac, "remote-cap-name": hall.name, local: "true" }];
  const site = siteOf({ radios, caps: [hall, attic] });
  expect(site.devices[0]?.access_point).toBe("gateway");
  expect(site.access_points.map(({ name }) => name)).toEqual(["gateway", "attic"]);
});

test("finds a radio by the interface bound to it where the interface does not show its address", () => {
  const interfaces = [{ ...cap1, "radio-mac": "00:00:00:00:00:00" }];
  const radios = [{ "radio-mac": radioMac, interface: "cap1", local: "true" }];
  expect(siteOf({ interfaces, radios }).devices[0]?.access_point).toBe("gateway");
  expect(siteOf({ interfaces }).devices[0]?.access_point).toBeNull();
});

test("reads channel, width, generation and power out of current-channel; slaves have their master's", () => {
  const slave = { name: "cap1-1", "master-interface": "cap1", "radio-mac": "00:00:00:00:00:00", "current-channel": "" };
  const facts = { band: "2ghz", wifi_standard: "802.11n", channel_mhz: 2452, channel_width_mhz: 40, tx_power_dbm: 20 };
  const { interfaces } = viewOf({ interfaces: [cap1, slave] });
  expect(interfaces).toMatchObject([facts, { ...facts, is_master: false, radio_mac_address: radioMac }]);
  expect(interfaceOf({ "current-channel": "5560/20-eeCe/ac/DP(27dBm)" })).toMatchObject({
    channel_mhz: 5560,
    channel_width_mhz: 80,
    wifi_standard: "802.11ac",
    tx_power_dbm: 27,
  });
  expect(interfaceOf({ "current-channel": "" })).toMatchObject({ band: null, channel_mhz: null, wifi_standard: null });
});

test("resolves settings from interface, attached profile, configuration profile and its profiles, in this order", () => {
  const rows = {
    profiles: [{ name: "home", ssid: "Home", security: "psk", datapath: "vlan5", "security.authentication-types": "" }],
    security: [
      { name: "psk", "authentication-types": "wpa2-psk" },
      { name: "eap", "authentication-types": "wpa2-eap" },
    ],
    datapath: [{ name: "vlan5", "vlan-mode": "use-tag", "vlan-id": "5" }],
  };
  const settings = (values: Values) => {
    const view = interfaceOf(values, rows);
    return [view?.ssid, view?.authentication_types, view?.vlan_id, view?.configuration];
  };
  expect(settings({ configuration: "home" })).toEqual(["Home", [], 5, "home"]);
  expect(settings({ configuration: "home", security: "eap" })).toEqual(["Home", ["wpa2-eap"], 5, "home"]);
  expect(
    settings({ configuration: "home", "configuration.ssid": "Own", "security.authentication-types": "wpa-psk" }),
  ).toEqual(["Own", ["wpa-psk"], 5, "home"]);
  expect(settings({ configuration: "gone", datapath: "vlan5" })).toEqual([null, null, 5, "gone"]);
  expect(settings({ "datapath.vlan-mode": "no-tag", "datapath.vlan-id": "7" })).toEqual([null, null, null, null]);
});

test("reads what a row itself reports: network, address backwards, VLAN, comment, access-list name", () => {
  const registrations = [
    {
      interface: "cap1",
      "mac-address": mac,
      ssid: "stormnet",
      "last-ip": "21.73.168.192",
      "vlan-id": "200",
      comment: "-= Lamp =-",
    },
    { interface: "cap1", "mac-address": "02:00:00:AA:BB:02", "last-ip": "0.0.0.0" },
  ];
  expect(siteOf({ registrations }).devices).toMatchObject([
    { ssid: "stormnet", ip_address: "192.168.73.21", ip_source: "registration", vlan_id: 200, name: "-= Lamp =-" },
    { ssid: null, ip_address: null, idle_seconds: null },
  ]);
});
