import { expect, test } from "vitest";
import { readRows } from "../read-rows.ts";
import { wifiInterface } from "../tables/wifi-interface.ts";
import { joinSite } from "../testing/join-site.ts";
import { needsProfiles } from "./wifi-settings.ts";

test("needs the profiles only where an interface names one and shows no SSID", () => {
  const needs = (row: Record<string, string>) =>
    needsProfiles(readRows(wifiInterface, [{ name: "wifi1", ...row }]).records);
  expect(needs({ configuration: "home" })).toBe(true);
  expect(needs({ security: "sec" })).toBe(true);
  expect(needs({ configuration: "home", "configuration.ssid": "Home" })).toBe(false);
  expect(needs({})).toBe(false);
});

test("resolves settings from interface, attached profile, configuration profile and its profiles, in this order", () => {
  const site = joinSite({
    interfaces: [
      {
        name: "wifi1",
        configuration: "home",
        security: "direct",
        "steering.rrm": "true",
      },
      { name: "wifi2", configuration: "gone" },
    ],
    profiles: {
      configuration: [
        {
          name: "home",
          ssid: "Home",
          mode: "ap",
          "security.ft": "false",
          "datapath.vlan-id": "5",
          datapath: "dp",
          steering: "st",
          channel: "ch",
        },
      ],
      channel: [{ name: "ch", band: "5ghz-ax", frequency: "5180" }],
      security: [{ name: "direct", ft: "true", "authentication-types": "wpa3-psk" }],
      datapath: [{ name: "dp", "vlan-id": "99" }],
      steering: [{ name: "st", rrm: "false", wnm: "true", "transition-threshold": "-75", "2g-probe-delay": "true" }],
    },
  });
  expect(site.interfaces[0]).toMatchObject({
    ssid: "Home",
    is_ft_enabled: true,
    authentication_types: ["wpa3-psk"],
    vlan_id: 5,
    is_rrm_enabled: true,
    is_wnm_enabled: true,
    transition_threshold_dbm: -75,
    is_2g_probe_delay_enabled: true,
    band: "5ghz",
    channel_mhz: 5180,
    configuration: "home",
  });
  expect(site.interfaces[1]).toMatchObject({ ssid: null, configuration: "gone", is_ft_enabled: null });
});
