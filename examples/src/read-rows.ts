// #region readme
import { readRows, wifiRegistration } from "@mtw/normalize";

const { records, issues } = readRows(wifiRegistration, [
  { interface: "wifi1", "mac-address": "02:00:00:aa:bb:01", signal: "-54", uptime: "1d2h", bytes: "1000,2000" },
]);
console.log(records[0]?.signal_dbm, records[0]?.uptime_seconds, records[0]?.rx_bytes, issues.length);
// #endregion
