import { expect, test } from "vitest";
import { parseAbout } from "./about.ts";

const channelIs = (
  mhz: number,
  width: number,
  standard: string | null,
  isDfs = false,
  power: number | null = null,
) => ({
  channel_mhz: mhz,
  channel_width_mhz: width,
  wifi_standard: standard,
  is_dfs: isDfs,
  tx_power_dbm: power,
});

test("finds SSID, channel and CAP in a remark, whatever else it says", () => {
  expect(parseAbout("mode: AP, SSID: wlan, with comma, channel: 2462/n")).toEqual({
    ssid: "wlan, with comma",
    channel: channelIs(2462, 20, "802.11n"),
    cap_mac_address: null,
  });
  expect(parseAbout("operated by CAP 02:00:00:AA:BB:01%bridge, traffic processing on CAP").cap_mac_address).toBe(
    "02:00:00:AA:BB:01",
  );
  expect(parseAbout("")).toEqual({ ssid: null, channel: null, cap_mac_address: null });
});
