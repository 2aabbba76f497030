import { formatDuration } from "../../format/format-duration.ts";
import type { Row, SimulatorTables } from "../../simulator-tables.ts";
import { elapsedMs, type HouseMoment, localTime } from "./house-moment.ts";
import { seededRandom } from "./seeded-random.ts";

const VERSION = "7.24.2";
const BUILD_TIME = "2026-09-02 10:15:00";
const BOOTED_BEFORE_MS = 274_440_000;

/** The gateway itself: an RB5009 without radios of its own. */
export function systemTables(moment: HouseMoment): SimulatorTables {
  return {
    "/ip/service": serviceRows(),
    "/system/clock": [clockRow(moment)],
    "/system/health": [{ name: "temperature", type: "C", value: "41" }],
    "/system/identity": [{ name: "gateway" }],
    "/system/license": [{ features: "", nlevel: "5", "software-id": "SIMU-0001" }],
    "/system/package": packageRows(),
    "/system/package/update": [{ channel: "stable", "installed-version": VERSION }],
    "/system/resource": [resourceRow(moment)],
    "/system/routerboard": [
      {
        "board-name": "RB5009UG+S+",
        "current-firmware": VERSION,
        "firmware-type": "70x0",
        model: "RB5009UG+S+",
        routerboard: "true",
        "serial-number": "SIM0000GATE",
        "upgrade-firmware": VERSION,
      },
    ],
  };
}

function resourceRow(moment: HouseMoment): Row {
  const load = Math.floor(2 + 9 * seededRandom(moment.seed, `cpu ${Math.floor(moment.now / 5000)}`));
  return {
    "architecture-name": "arm64",
    "board-name": "RB5009UG+S+",
    "build-time": BUILD_TIME,
    "cpu-count": "4",
    "cpu-frequency": "1400",
    "cpu-load": String(load),
    "free-hdd-space": "986710016",
    "free-memory": String(757_071_872 - load * 1_048_576),
    platform: "MikroTik",
    "total-hdd-space": "1073741824",
    "total-memory": "1073741824",
    uptime: formatDuration(Math.floor((BOOTED_BEFORE_MS + elapsedMs(moment)) / 1000) * 1000),
    version: `${VERSION} (stable)`,
  };
}

function clockRow({ now }: HouseMoment): Row {
  const [date = "", time = ""] = localTime(now).split(" ");
  return {
    date,
    "dst-active": "false",
    "gmt-offset": "+02:00",
    time,
    "time-zone-autodetect": "false",
    "time-zone-name": "Africa/Johannesburg",
  };
}

/** Since 7.18 packages that are not installed are listed too. */
function packageRows(): Row[] {
  const common = { scheduled: "" };
  const absent = { ...common, available: "true", disabled: "true", version: "" };
  return [
    {
      ...common,
      available: "false",
      "build-time": BUILD_TIME,
      disabled: "false",
      name: "routeros",
      size: "13900000",
      version: VERSION,
    },
    { ...absent, name: "wireless", size: "1300000" },
    { ...absent, name: "wifi-qcom", size: "11400000" },
  ];
}

function serviceRows(): Row[] {
  const service = (name: string, port: string, disabled: string) => ({
    address: "",
    disabled,
    dynamic: "false",
    "max-sessions": "20",
    name,
    port,
    proto: "tcp",
  });
  return [
    service("ssh", "22", "false"),
    service("www", "80", "true"),
    service("www-ssl", "443", "false"),
    service("winbox", "8291", "false"),
    service("api", "8728", "true"),
  ];
}
