import { expect, test } from "vitest";
import { joinSite } from "../testing/join-site.ts";

const registration = (values: Record<string, string>) => ({
  interface: "wifi1",
  "mac-address": "02:00:00:AA:BB:01",
  ...values,
});

test("follows a multi-link device to its links, and takes the strongest one's radio", () => {
  const site = joinSite({
    identity: "hap",
    interfaces: [
      { name: "mld1", "mld-name": "mld1", "configuration.ssid": "Home" },
      { name: "wifi1", "default-name": "wifi1", "radio-mac": "02:00:00:0A:1B:01", "mld-interface": "mld1" },
      { name: "wifi2", "default-name": "wifi2", "radio-mac": "02:00:00:0A:1B:02", "mld-interface": "mld1" },
    ],
    monitors: [
      { name: "wifi1", channel: "5955/be/Ceeeeeee" },
      { name: "wifi2", channel: "5180/be/Ceee" },
    ],
    registrations: [
      registration({
        interface: "mld1",
        band: "6ghz-be,5ghz-be",
        "mld-interfaces": "wifi1,wifi2",
        "mld-link-addresses": "02:00:00:AA:BB:11,02:00:00:AA:BB:12",
        "signal-per-link": "-70,-55",
        "tx-rate-per-link": "1000,2000",
        "rx-rate-per-link": "3000,4000",
        "tx-bytes-per-link": "5,6",
        "rx-bytes-per-link": "7,8",
      }),
    ],
  });
  expect(site.devices[0]).toMatchObject({
    access_point: "hap",
    interface: "mld1",
    ssid: "Home",
    signal_dbm: -55,
    band: "5ghz",
    wifi_standard: "802.11be",
    channel_mhz: 5180,
  });
  expect(site.devices[0]?.links).toEqual([
    {
      mac_address: "02:00:00:AA:BB:11",
      interface: "wifi1",
      band: "6ghz",
      channel_mhz: 5955,
      channel_width_mhz: 160,
      signal_dbm: -70,
      tx_rate_bps: 1000,
      rx_rate_bps: 3000,
      tx_bytes: 5,
      rx_bytes: 7,
    },
    expect.objectContaining({ interface: "wifi2", signal_dbm: -55, rx_bytes: 8 }),
  ]);
  expect(site.interfaces.map((view) => [view.name, view.access_point, view.band, view.device_count])).toEqual([
    ["mld1", "hap", null, 1],
    ["wifi1", "hap", "6ghz", 1],
    ["wifi2", "hap", "5ghz", 1],
  ]);
});

test("reads links whose lists are of different length, or not measured yet", () => {
  const site = joinSite({
    registrations: [
      registration({ "mld-link-addresses": "02:00:00:AA:BB:11", "signal-per-link": "0" }),
      registration({ "mac-address": "02:00:00:AA:BB:02", "mld-interfaces": "wifi1,wifi2", "signal-per-link": "-50" }),
    ],
  });
  expect(
    site.devices.map((device) => device.links.map((link) => [link.mac_address, link.interface, link.signal_dbm])),
  ).toEqual([
    [["02:00:00:AA:BB:11", null, null]],
    [
      [null, "wifi1", -50],
      [null, "wifi2", null],
    ],
  ]);
});

test("does not take the access point that a station interface is joined to for a device", () => {
  const site = joinSite({
    interfaces: [{ name: "wifi1", "configuration.mode": "station-bridge" }],
    registrations: [registration({})],
  });
  expect(site.devices).toEqual([]);
});
