import { expect, test } from "vitest";
import { parseAbout } from "../parse/about.ts";
import { redactAbout } from "./redact-about.ts";
import { startCollection } from "./replacements.ts";

function redact(text: string): string {
  const { collector, finish } = startCollection();
  redactAbout(text, collector);
  return redactAbout(text, finish());
}

test.each([
  ["mode: AP, SSID: Villa Müller, 2, channel: 5180/ax/Ceee", "mode: AP, SSID: ssid-1,, channel: 5180/ax/Ceee"],
  ["mode: AP, SSID: Villa", "mode: AP, SSID: ssid-1"],
  [
    "operated by CAP A4:77:33:10:20:30%attic, traffic processing on CAPsMAN (no encryption)",
    "operated by CAP 00:00:5E:53:00:01%interface-1, traffic processing on CAPsMAN (no encryption)",
  ],
  ["managed by CAPsMAN 8.8.8.8.", "managed by CAPsMAN 203.0.113.1."],
  [
    "Firmware upgraded successfully, please reboot for changes to take effect!",
    "Firmware upgraded successfully, please reboot for changes to take effect!",
  ],
  ["waiting for Anna since 5m", "waiting for xxxx xxxxx 9x"],
  ["country mismatch +49 171 5550142", "country mismatch +99 999 9999999"],
  [
    "code 99887766, PIN 1234567890 5550142 *1234567 99887766mhz",
    "xxxx 99999999, xxx 9999999999 9999999 *9999999 99999999xxx",
  ],
  ["scan: yes, channel width 20/40/80mhz, 20 mhz", "scan: yes, channel width 20/40/80mhz, 99 mhz"],
  ["SSID: Villa, channel: 5560/20-eeCe/ac/DP(27dBm)", "SSID: ssid-1, channel: 5560/20-eeCe/ac/DP(27dBm)"],
  ["channel: 2462, radar on 5500/ax/Ceee, 5550142/20", "channel: 2462, radar on 5500/ax/Ceee, 9999999/99"],
  ["channel: odd-7 (36)", "channel: xxx-x (99)"],
  ["connected to attic, A4:77:33:10:20:30%attic", "connected to interface-1, 00:00:5E:53:00:01%interface-1"],
])("reads the same from %j as from its redacted form", (text, redacted) => {
  expect(redact(text)).toBe(redacted);
  const [before, after] = [parseAbout(text), parseAbout(redacted)];
  expect(after.channel).toEqual(before.channel);
  expect([after.ssid === null, after.cap_mac_address === null]).toEqual([
    before.ssid === null,
    before.cap_mac_address === null,
  ]);
});

test.each([
  ["channel: 1715550142", "channel: xxxxxxxxxx"],
  ["channel: 5180/ax(5550142dBm)", "channel: xxxx/xx(xxxxxxxxxx)"],
])("takes the digits of %j for no channel", (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});
