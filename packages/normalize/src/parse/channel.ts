import * as z from "zod";
import { defineKind } from "../value-kind.ts";
import { parseStandard } from "./band.ts";
import { remember } from "./remember.ts";

const channelForm =
  /^(\d+)(?:\/(20|40|80|160|320|5|10)(?:-([CeoX]+))?)?(?:\/(an|ac|ad|ah|ax|be|gn|[abgn]))?(?:\/([CeoX]+))?(?:\/([A-Z]+))?(?:\((-?\d+)dBm\))?$/;

/** A channel in use: its control frequency, its whole width and what else the text says. */
export interface Channel {
  readonly channel_mhz: number;
  readonly channel_width_mhz: number;
  readonly wifi_standard: string | null;
  readonly is_dfs: boolean;
  readonly tx_power_dbm: number | null;
}

/**
 * Reads a channel in use.
 *
 * `5500/ax/Ceee/D` (wifi monitor) and `5560/20-eeCe/ac/DP(27dBm)` (legacy wireless and CAPsMAN): the first number is the
 * control channel; each letter is 20 MHz (`C` control, `e` extension, `o` punctured), no letters are 20 MHz; `D` marks a
 * DFS channel; parentheses hold the transmit power.
 */
export function parseChannel(text: string): Channel | null {
  const match = channelForm.exec(text);
  if (!match) return null;
  const [, frequency, control, legacyLetters, standard, letters, flags, power] = match;
  return {
    channel_mhz: Number(frequency),
    channel_width_mhz: widthOf(letters ?? legacyLetters, Number(control ?? 20)),
    wifi_standard: standard ? parseStandard(standard) : null,
    is_dfs: flags?.includes("D") ?? false,
    tx_power_dbm: power ? Number(power) : null,
  };
}

const widthOf = (letters: string | undefined, control: number): number => (letters ? letters.length * 20 : control);

/** A channel in use. */
export const channel = defineKind<Channel>({
  name: "channel",
  parse: remember(parseChannel),
  schema: z.object({
    channel_mhz: z.number(),
    channel_width_mhz: z.number(),
    wifi_standard: z.string().nullable(),
    is_dfs: z.boolean(),
    tx_power_dbm: z.number().nullable(),
  }),
});

/** The number of a channel, such as 36 for 5180 MHz; null outside the bands that have numbers. */
export function channelNumber(mhz: number): number | null {
  if (mhz === 2484) return 14;
  if (mhz >= 2412 && mhz <= 2472) return wholeSteps(mhz - 2407);
  if (mhz >= 5000 && mhz < 5925) return wholeSteps(mhz - 5000);
  return mhz >= 5955 && mhz <= 7115 ? wholeSteps(mhz - 5950) : null;
}

const wholeSteps = (distance: number): number | null => (distance % 5 === 0 ? distance / 5 : null);
