import { bareRows } from "./bare-rows.ts";
import { bothCapsmans } from "./both-capsmans.ts";
import { capReadToo } from "./cap-read-too.ts";
import { capsmanAlone } from "./capsman-alone.ts";
import { capsmanOwnRadios } from "./capsman-own-radios.ts";
import { controllerWithRadios } from "./controller-with-radios.ts";
import { controllerWithoutRadios } from "./controller-without-radios.ts";
import { duplicateCapIdentities } from "./duplicate-cap-identities.ts";
import { emptyTables } from "./empty-tables.ts";
import { identitiesWithAt } from "./identities-with-at.ts";
import { menusAbsent } from "./menus-absent.ts";
import { mixedVersions } from "./mixed-versions.ts";
import { mlo } from "./mlo.ts";
import { multiSsid } from "./multi-ssid.ts";
import { radiosOff } from "./radios-off.ts";
import type { Site } from "./site.ts";
import { standaloneAps } from "./standalone-aps.ts";
import { stationUplinks } from "./station-uplinks.ts";
import { wifi714 } from "./wifi-7-14.ts";
import { wifiAlone } from "./wifi-alone.ts";
import { wifiwave2Alone } from "./wifiwave2-alone.ts";
import { wirelessAlone } from "./wireless-alone.ts";

/** Every site of the matrix. */
export const sites: readonly Site[] = [
  ...[wifiAlone, wifi714, wifiwave2Alone, wirelessAlone, capsmanAlone, bothCapsmans],
  ...[controllerWithoutRadios, controllerWithRadios, standaloneAps, multiSsid],
  ...[duplicateCapIdentities, identitiesWithAt, mixedVersions, capReadToo, capsmanOwnRadios, stationUplinks],
  ...[radiosOff, emptyTables, menusAbsent, bareRows, mlo],
];
