import { describe, expect, test } from "vitest";
import type { Device } from "../shapes/device.ts";
import { type ContractRadio, type ContractSite, contractFacts } from "./contract-site.ts";
import { joinSite } from "./join-site.ts";
import { joinStackRows } from "./join-stack-rows.ts";
import type { StackHarness } from "./stack-harness.ts";

const mac = "02:00:00:AA:BB:01";
const other = "02:00:00:AA:BB:02";
const hall = { identity: "hall", baseMac: "02:00:00:0A:1B:2C" };
const local: ContractRadio = { name: "own", radioMac: "02:00:00:0A:1A:01", ssid: "Home", mhz: 5180, letters: "Ceee" };
const remote: ContractRadio = { ...local, name: "far", radioMac: "02:00:00:0A:1B:2E", mhz: 5500, cap: hall };

/** The facts that hold for every stack, whatever its rows look like. */
export function describeStackContract(harness: StackHarness): void {
  const { stack, gaps } = harness;
  const siteOf = (site: ContractSite) =>
    joinSite({ stacks: { [stack]: harness.rowsOf(site) }, ethernet: [{ name: "ether1" }] });
  const deviceOf = (site: ContractSite): Device => {
    const [first] = siteOf(site).devices;
    if (!first) throw new Error("The site has no device.");
    return first;
  };

  describe(`${stack} stack`, () => {
    test("places a device on the access point, network and channel of its interface", () => {
      expect(deviceOf({ radios: [local], devices: [{ mac, interface: "own" }] })).toMatchObject({
        router: "gateway",
        access_point: "gateway",
        interface: "own",
        stack,
        ssid: "Home",
        band: "5ghz",
        wifi_standard: gaps.device.wifi_standard === undefined ? "802.11ac" : null,
        channel_mhz: 5180,
        channel_width_mhz: 80,
      });
    });

    test("reads signal, rates, counters and times into their units, and leaves null what the stack does not tell", () => {
      const device = deviceOf({ radios: [local], devices: [{ mac, interface: "own" }] });
      expect(device).toMatchObject({ ...contractFacts, ...nullsOf(gaps.device) });
    });

    test("shows an interface with its settings, and leaves null what the stack does not tell", () => {
      expect(siteOf({ radios: [local], devices: [{ mac, interface: "own" }] }).interfaces).toMatchObject([
        {
          name: "own",
          stack,
          access_point: "gateway",
          ssid: "Home",
          band: "5ghz",
          wifi_standard: "802.11ac",
          channel_mhz: 5180,
          channel_width_mhz: 80,
          tx_power_dbm: 27,
          mac_address: local.radioMac,
          radio_mac_address: local.radioMac,
          is_master: true,
          master_interface: null,
          is_running: true,
          is_disabled: false,
          device_count: 1,
          authentication_types: ["wpa2-psk"],
          is_ft_enabled: true,
          is_rrm_enabled: true,
          is_wnm_enabled: true,
          transition_threshold_dbm: -75,
          is_2g_probe_delay_enabled: true,
          vlan_id: null,
          ...nullsOf(gaps.interface),
        },
      ]);
    });

    test("shows an open network as one without authentication types", () => {
      const [open] = siteOf({ radios: [{ ...local, isOpen: true }] }).interfaces;
      expect(open?.authentication_types).toEqual([]);
    });

    test("names a device after its access-list entry", () => {
      const site = { radios: [local], devices: [{ mac, interface: "own" }], comments: { [mac]: "Lamp, hall" } };
      expect(deviceOf(site)).toMatchObject({ name: "Lamp, hall", name_source: "access_list_comment" });
    });

    test("answers empty tables with nothing", () => {
      const { devices, interfaces, access_points } = siteOf({});
      expect([devices, interfaces, access_points]).toEqual([[], [], []]);
    });

    test("keeps a device whose row has only the keys that no row lacks", () => {
      const device = deviceOf({ radios: [local], devices: [{ mac, interface: "own", isBare: true }] });
      const silent = Object.keys(contractFacts).map((name) => [name, null]);
      expect(device).toMatchObject({ ssid: "Home", band: "5ghz", channel_mhz: 5180, ...Object.fromEntries(silent) });
    });

    test("keeps a device on an interface that the interface table does not have yet", () => {
      const device = deviceOf({ radios: [local], devices: [{ mac, interface: "new" }] });
      expect(device).toMatchObject({ interface: "new", access_point: null, signal_dbm: -51 });
    });

    test("keeps every device while the interface table is not known", () => {
      const devices = [{ mac, interface: "own", isBare: true }];
      expect(siteOf({ devices }).devices).toMatchObject([{ mac_address: mac, access_point: null, ssid: null }]);
    });

    test("gives a virtual interface its own network, and its master's radio", () => {
      const radio = { ...local, virtuals: [{ name: "guest", ssid: "Guest" }] };
      const { devices, interfaces } = siteOf({ radios: [radio], devices: [{ mac, interface: "guest" }] });
      const radioFacts = { band: "5ghz", channel_mhz: 5180, channel_width_mhz: 80 };
      expect(devices[0]).toMatchObject({ ssid: "Guest", access_point: "gateway", ...radioFacts });
      expect(interfaces[1]).toMatchObject({
        name: "guest",
        is_master: false,
        master_interface: "own",
        radio_mac_address: local.radioMac,
        tx_power_dbm: 27,
        device_count: 1,
        ...radioFacts,
      });
    });

    test("survives masters that loop", () => {
      const loop = [
        { ...local, name: "a", master: "b" },
        { ...local, name: "b", master: "a" },
      ];
      expect(siteOf({ radios: loop, devices: [{ mac, interface: "a" }] }).devices).toHaveLength(1);
    });

    test("makes one device of a MAC address that is listed twice", () => {
      const second = { ...local, name: "second", radioMac: "02:00:00:0A:1A:02" };
      const on = (...names: string[]) =>
        deviceOf({ radios: [local, second], devices: names.map((name) => ({ mac, interface: name })) });
      expect(on("own", "second").other_associations).toMatchObject([{ interface: "second" }]);
      expect(on("own", "own").other_associations).toEqual([]);
    });

    test("leaves out wired rows and group addresses", () => {
      const devices = [
        { mac, interface: "own" },
        { mac: other, interface: "ether1" },
        { mac: "02:00:00:AA:BB:03", interface: "bridge", isBare: true },
        { mac: "01:00:5E:00:00:01", interface: "own" },
      ];
      expect(siteOf({ radios: [local], devices }).devices.map((device) => device.mac_address)).toEqual([mac]);
    });

    if (gaps.caps === undefined) describeCaps(siteOf);
    else {
      test("has no CAPs", () => {
        const rows = harness.rowsOf({ radios: [local], caps: [hall], devices: [{ mac, interface: "own" }] });
        expect(joinStackRows(stack, rows).caps).toEqual([]);
      });
    }
  });
}

const nullsOf = (gap: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(gap).map((name) => [name, null]));

/** The facts about CAPs, for the stacks that have them. */
function describeCaps(siteOf: (site: ContractSite) => ReturnType<typeof joinSite>): void {
  const devices = [
    { mac, interface: "own" },
    { mac: other, interface: "far" },
  ];

  test("tells the controller's own radio from a CAP's", () => {
    const site = siteOf({ radios: [local, remote], caps: [hall], devices });
    expect(site.devices.map(({ access_point, channel_mhz }) => [access_point, channel_mhz])).toEqual([
      ["gateway", 5180],
      ["hall", 5500],
    ]);
    expect(site.access_points).toMatchObject([
      { name: "gateway", is_local: true, interfaces: ["own"], device_count: 1 },
      { name: "hall", is_local: false, router: "gateway", base_mac_address: hall.baseMac, interfaces: ["far"] },
    ]);
    expect(site.access_points[1]?.state).toMatch(/^(ok|run)$/);
  });

  test("puts a device on a CAP's virtual interface at that CAP", () => {
    const radio = { ...remote, virtuals: [{ name: "guest", ssid: "Guest" }] };
    const site = siteOf({ radios: [radio], caps: [hall], devices: [{ mac, interface: "guest" }] });
    expect(site.devices[0]).toMatchObject({ access_point: "hall", ssid: "Guest", channel_mhz: 5500 });
  });

  test("tells CAPs of one identity apart by their base MAC address", () => {
    const twins = ["2C", "3C"].map((end) => ({ identity: "MikroTik", baseMac: `02:00:00:0A:1B:${end}` }));
    const radios = twins.map((cap, index) => ({
      ...remote,
      name: `far${index}`,
      radioMac: `02:00:00:0B:00:0${index}`,
      cap,
    }));
    const site = siteOf({
      radios,
      caps: twins,
      devices: [
        { mac, interface: "far1" },
        { mac: other, interface: "far0" },
      ],
    });
    expect(site.devices.map((device) => device.access_point)).toEqual(["MikroTik 0A:1B:3C", "MikroTik 0A:1B:2C"]);
  });

  test("takes an identity that holds @ as a whole", () => {
    const cap = { identity: "lab@attic", baseMac: hall.baseMac };
    const site = siteOf({ radios: [{ ...remote, cap }], caps: [cap], devices: [{ mac, interface: "far" }] });
    expect(site.devices[0]?.access_point).toBe("lab@attic");
  });

  test("keeps a CAP that the controller no longer lists, with what its radio says of it", () => {
    const site = siteOf({ radios: [remote], devices: [{ mac, interface: "far" }] });
    expect(site.devices[0]?.access_point).toBe("hall");
    expect(site.access_points).toMatchObject([{ name: "hall", base_mac_address: hall.baseMac, state: null }]);
  });

  test("takes counters that a CAP never tells for null, and a silent device's own for zero", () => {
    const silent = devices.map((device) => ({ ...device, bytes: "0,0" }));
    const site = siteOf({ radios: [local, remote], caps: [hall], devices: silent });
    const counters = { tx_bytes: null, rx_bytes: null, tx_packets: null, rx_packets: null, tx_bits_per_second: null };
    expect(site.devices).toMatchObject([{ tx_bytes: 0, rx_bytes: 0, tx_packets: 34_591 }, counters]);
  });

  test("keeps the counters of a CAP that tells them", () => {
    const site = siteOf({ radios: [remote], caps: [hall], devices: [{ mac, interface: "far", bytes: "0,12" }] });
    expect(site.devices).toMatchObject([{ tx_bytes: 0, rx_bytes: 12, tx_packets: 34_591 }]);
  });
}
