import type { Row } from "../../simulator-tables.ts";
import { interfaceName } from "./house-device.ts";
import { type HouseMoment, localTime } from "./house-moment.ts";
import { HOUSE_NETWORKS } from "./house-networks.ts";
import { ROAMING_DEVICE } from "./moving-devices.ts";
import { placeAfter, roamedAt, roamOf } from "./roam-of.ts";

const KEPT_ROAMS = 10;

/** The rows of `/log`: the start of the day, and the last moves of the roaming phone. */
export function logRows(moment: HouseMoment): Row[] {
  const { count } = roamOf(moment);
  const first = Math.max(1, count - KEPT_ROAMS + 1);
  const roams = Array.from({ length: count - first + 1 }, (_, index) => roamLine(moment, first + index));
  return [...openingLines(moment), ...roams];
}

function openingLines({ startedAt }: HouseMoment): Row[] {
  return [
    line(1, startedAt - 5_400_000, { topics: "system,info", message: "router is ready" }),
    line(2, startedAt - 600_000, { topics: "system,info,account", message: "user admin logged in via winbox" }),
    line(3, startedAt - 60_000, { topics: "dhcp,info", message: `home assigned 192.168.88.${ROAMING_DEVICE.host}` }),
  ];
}

function roamLine(moment: HouseMoment, count: number): Row {
  const place = (moves: number) => {
    return `${ROAMING_DEVICE.mac}@${interfaceName(placeAfter(moves), "5g", "home")}(${HOUSE_NETWORKS.home.ssid})`;
  };
  const message = `${place(count - 1)} roamed to ${place(count)}, signal strength ${ROAMING_DEVICE.signal}`;
  return line(3 + count, roamedAt(moment, count), { topics: "wireless,info", message });
}

function line(number: number, at: number, values: { topics: string; message: string }): Row {
  return { ".id": `*${number.toString(16).toUpperCase()}`, "extra-info": "", time: localTime(at), ...values };
}
