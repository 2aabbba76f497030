import { expect, test } from "vitest";
import { parseChannelWidth } from "./channel-width.ts";

test.each([
  ["20mhz", 20],
  ["20/40/80mhz", 80],
  ["20/40mhz-Ce", 40],
  ["20/40mhz-ht-above", 40],
  ["20/40/80+80mhz", 160],
  ["20/40/80/160/320mhz", 320],
  ["", null],
])("reads the channel width %j as %j MHz", (text, value) => expect(parseChannelWidth(text)).toBe(value));
