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
  ["waiting for Anna since 5m", "waiting for xxxx xxxxx 5m"],
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
