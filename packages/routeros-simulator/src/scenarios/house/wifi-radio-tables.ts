import { formatDuration } from "../../format/format-duration.ts";
import type { Row, SimulatorTables } from "../../simulator-tables.ts";
import { HOUSE_ACCESS_POINTS, type HouseBand } from "./house-access-points.ts";
import { capText, HOUSE_INTERFACES } from "./house-interfaces.ts";
import { elapsedMs, type HouseMoment } from "./house-moment.ts";
import type { DeviceCounts } from "./wifi-interface-rows.ts";
import { COUNTRY } from "./wifi-settings.ts";

const CHANNEL_LISTS: Readonly<Record<HouseBand, Row>> = {
  "2g": {
    "2g-channels": "2412,2417,2422,2427,2432,2437,2442,2447,2452,2457,2462,2467,2472",
    bands: "2ghz-g:20mhz,2ghz-n:20mhz,20/40mhz,2ghz-ax:20mhz,20/40mhz",
    "current-channels": "2412/ax,2412/ax/Ce,2437/ax,2462/ax",
    "current-max-reg-power": "20",
  },
  "5g": {
    "5g-channels": "5180,5200,5220,5240,5260,5280,5300,5320,5500,5520,5540,5560",
    bands: "5ghz-a:20mhz,5ghz-n:20mhz,20/40mhz,5ghz-ac:20mhz,20/40mhz,20/40/80mhz,5ghz-ax:20mhz,20/40mhz,20/40/80mhz",
    "current-channels": "5180/ax/Ceee,5260/ax/Ceee/D,5500/ax/Ceee/D",
    "current-max-reg-power": "23",
  },
};

/** The radios, what their interfaces are doing now, and the CAPs that they are in. */
export function wifiRadioTables(moment: HouseMoment, counts: DeviceCounts): SimulatorTables {
  return {
    "/interface/wifi/capsman/remote-cap": remoteCapRows(moment),
    "/interface/wifi/monitor": monitorRows(counts),
    "/interface/wifi/radio": radioRows(),
  };
}

function radioRows(): Row[] {
  return HOUSE_INTERFACES.filter((wifi) => wifi.master === null).map((wifi) => ({
    ...CHANNEL_LISTS[wifi.band],
    cap: capText(wifi.accessPoint),
    "current-country": COUNTRY,
    interface: wifi.name,
    "max-peers": "120",
    "radio-mac": wifi.radio.mac,
    "rx-chains": "0,1",
    "tx-chains": "0,1",
  }));
}

/** The peers of a virtual interface are not counted at its master. */
function monitorRows(counts: DeviceCounts): Row[] {
  return HOUSE_INTERFACES.map(({ name, radio }) => ({
    "authorized-peers": String(counts.get(name) ?? 0),
    channel: radio.channel,
    name,
    "registered-peers": String(counts.get(name) ?? 0),
    state: "running",
    "tx-power": radio.txPower,
  }));
}

function remoteCapRows(moment: HouseMoment): Row[] {
  const grown = (milliseconds: number) => {
    return formatDuration(Math.floor((milliseconds + elapsedMs(moment)) / 1000) * 1000);
  };
  return HOUSE_ACCESS_POINTS.map((accessPoint) => ({
    address: accessPoint.address,
    "base-mac": accessPoint.baseMac,
    "board-name": accessPoint.boardName,
    "common-name": "",
    "connected-time": grown(accessPoint.connectedMs),
    identity: accessPoint.identity,
    serial: accessPoint.serial,
    state: "Ok",
    uptime: grown(accessPoint.uptimeMs),
    version: "7.24.2",
  }));
}
