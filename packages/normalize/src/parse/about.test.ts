import { expect, test } from "vitest";
import { parseAbout } from "./about.ts";

test("finds SSID, channel and CAP in a remark, whatever else it says", () => {
  expect(parseAbout("mode: AP, SSID: wlan, with comma, channel: 2462/n")).toMatchObject({
    ssid: "wlan, with comma",
    channel: { channel_mhz: 2462, wifi_standard: "802.11n" },
    cap_mac_address: null,
  });
  expect(parseAbout("operated by CAP 02:00:00:AA:BB:01%bridge, traffic processing on CAP").cap_mac_address).toBe(
    "02:00:00:AA:BB:01",
  );
  expect(parseAbout("")).toEqual({ ssid: null, channel: null, cap_mac_address: null });
});
