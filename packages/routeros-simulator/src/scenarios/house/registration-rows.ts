import { formatDuration } from "../../format/format-duration.ts";
import type { Row } from "../../simulator-tables.ts";
import { rowId } from "../../store/normalize-rows.ts";
import { type HouseDevice, interfaceName } from "./house-device.ts";
import { RESTING_DEVICES } from "./house-devices.ts";
import { elapsedMs, type HouseMoment } from "./house-moment.ts";
import { HOUSE_NETWORKS } from "./house-networks.ts";
import { type Association, measure } from "./measure.ts";
import { DOUBLE_DEVICE, DOUBLE_DEVICE_BEFORE, ROAMING_DEVICE } from "./moving-devices.ts";
import { roamOf } from "./roam-of.ts";

const HOUR_MS = 3_600_000;

/** The rows of `/interface/wifi/registration-table`. */
export function registrationRows(moment: HouseMoment): Row[] {
  const resting = RESTING_DEVICES.map((device, index) =>
    associationRow(moment, lasting(moment, device, 0x28 + index * 7)),
  );
  return [...resting, ...movingAssociations(moment).map((association) => associationRow(moment, association))];
}

function movingAssociations(moment: HouseMoment): Association[] {
  const roam = roamOf(moment);
  const before = lasting(moment, DOUBLE_DEVICE_BEFORE, 0x2f1);
  return [
    { device: { ...ROAMING_DEVICE, accessPoint: roam.accessPoint }, number: 0x400 + roam.count, ageMs: roam.ageMs },
    // An access point that a phone has left behind no longer hears it.
    { ...before, silentMs: 9_000 },
    lasting(moment, DOUBLE_DEVICE, 0x2f8),
  ];
}

function lasting(moment: HouseMoment, device: HouseDevice, number: number): Association {
  return { device, number, ageMs: device.hoursBefore * HOUR_MS + elapsedMs(moment) };
}

function associationRow(moment: HouseMoment, association: Association): Row {
  const { device } = association;
  const network = HOUSE_NETWORKS[device.network];
  const measured = measure(moment, association);
  return {
    ".id": rowId(association.number),
    "auth-type": device.authType,
    authorized: "true",
    band: `${device.band === "2g" ? "2ghz" : "5ghz"}-${device.standard}`,
    bytes: `${measured.txBytes},${measured.rxBytes}`,
    interface: interfaceName(device.accessPoint, device.band, device.network),
    "last-activity": formatDuration(measured.idleMs, "0ms"),
    "mac-address": device.mac,
    packets: `${measured.txPackets},${measured.rxPackets}`,
    "rx-bits-per-second": String(measured.rxBitsPerSecond),
    "rx-rate": String(measured.rxRate),
    signal: String(measured.signal),
    ssid: network.ssid,
    "tx-bits-per-second": String(measured.txBitsPerSecond),
    "tx-rate": String(measured.txRate),
    uptime: formatDuration(Math.floor(association.ageMs / 1000) * 1000),
    ...(network.vlanId === null ? {} : { "vlan-id": network.vlanId }),
  };
}
