export type { Field, Fields, RecordOf, Table, TableRecord } from "./define-table.ts";
export { propertiesOf } from "./define-table.ts";
export { isForeignAnswer } from "./is-foreign-answer.ts";
export { baseMacAddressOf, portMacAddressesOf } from "./join/base-mac-address.ts";
export { monitoredInterfaces } from "./join/monitored-interfaces.ts";
export { nameMonitorRows } from "./join/name-monitor-rows.ts";
export type { JoinedNetwork, JoinOptions } from "./join/network.ts";
export { joinNetwork } from "./join/network.ts";
export type { RouterView } from "./join/router-view.ts";
export { type RecordsOf, stackJoins, wifiInterfaces } from "./join/stack-joins.ts";
export type { AssociationView, CapView, InterfaceView, StackView } from "./join/stack-view.ts";
export { needsProfiles } from "./join/wifi-settings.ts";
export { type About, parseAbout } from "./parse/about.ts";
export { parseAddressRange } from "./parse/address-range.ts";
export {
  type Band,
  type BandAndStandard,
  bandOfFrequency,
  bandWords,
  parseBand,
  parseRadioBands,
} from "./parse/band.ts";
export { parseBoolean } from "./parse/boolean.ts";
export { type CapAddress, type CapText, parseCapAddress, parseCapText } from "./parse/cap-address.ts";
export { type Channel, channelNumber, parseChannel } from "./parse/channel.ts";
export { parseChannelWidth } from "./parse/channel-width.ts";
export { cleanText } from "./parse/clean-text.ts";
export { parseDateTime, parseGmtOffset } from "./parse/date-time.ts";
export { parseDecimal } from "./parse/decimal.ts";
export { parseDuration } from "./parse/duration.ts";
export { type DurationRange, parseDurationRange, parseTimeWindow, type TimeWindow } from "./parse/duration-range.ts";
export { type FrequencyRange, parseFrequencies } from "./parse/frequencies.ts";
export { parseInteger } from "./parse/integer.ts";
export { isLinkLocal, parseIp, parseIpv4, parseIpv6 } from "./parse/ip.ts";
export { type LogClock, parseLogTime } from "./parse/log-time.ts";
export { isGroupAddress, isLocallyAdministered, parseClientIdMac, parseMac } from "./parse/mac.ts";
export { type NegatableList, parseNegatableList } from "./parse/negatable-list.ts";
export { type NumberRange, parseNumberRanges } from "./parse/number-ranges.ts";
export { parsePair } from "./parse/pair.ts";
export { parsePower } from "./parse/power.ts";
export { parsePrefixWithTime } from "./parse/prefix-with-time.ts";
export { parseRange } from "./parse/range.ts";
export { parseRate, type Rate } from "./parse/rate.ts";
export { parseRateSet } from "./parse/rate-set.ts";
export { parseReversedIpv4 } from "./parse/reversed-ip.ts";
export { parseRowId } from "./parse/row-id.ts";
export { parseSignal, parseStrengthAtRates, type StrengthAtRate } from "./parse/signal.ts";
export { parseSize } from "./parse/size.ts";
export { parseSlashPair } from "./parse/slash-pair.ts";
export { isOlderThan, parseVersion, type Version } from "./parse/version.ts";
export type { Issue, Reading, Row } from "./read-rows.ts";
export { readRows } from "./read-rows.ts";
export { createRedactor, type Redactor, type TableRows } from "./redact/create-redactor.ts";
export type { AccessPoint } from "./shapes/access-point.ts";
export { accessPointSchema } from "./shapes/access-point.ts";
export type { Association, Link, StackName } from "./shapes/association.ts";
export { associationSchema, stackNames } from "./shapes/association.ts";
export type { Device } from "./shapes/device.ts";
export { deviceSchema } from "./shapes/device.ts";
export type { WifiInterface } from "./shapes/wifi-interface.ts";
export { wifiInterfaceSchema } from "./shapes/wifi-interface.ts";
export { capsManAccessList, wifiAccessList, wirelessAccessList } from "./tables/access-list.ts";
export { arp } from "./tables/arp.ts";
export { capsManInterface } from "./tables/caps-man-interface.ts";
export { capsManConfiguration, capsManDatapath, capsManSecurity } from "./tables/caps-man-profiles.ts";
export { capsManRadio } from "./tables/caps-man-radio.ts";
export { capsManRegistration } from "./tables/caps-man-registration.ts";
export { capsManRemoteCap } from "./tables/caps-man-remote-cap.ts";
export { dhcpLease } from "./tables/dhcp-lease.ts";
export { dnsStatic } from "./tables/dns-static.ts";
export { ethernet } from "./tables/ethernet.ts";
export { ipv6Neighbor } from "./tables/ipv6-neighbor.ts";
export { systemIdentity, systemResource, systemRouterboard } from "./tables/system.ts";
export { tables } from "./tables/tables.ts";
export { wifiActualConfiguration, wifiInterface } from "./tables/wifi-interface.ts";
export { wifiMonitor } from "./tables/wifi-monitor.ts";
export {
  wifiChannel,
  wifiConfiguration,
  wifiDatapath,
  wifiSecurity,
  wifiSteering,
} from "./tables/wifi-profiles.ts";
export { wifiRadio } from "./tables/wifi-radio.ts";
export { wifiRegistration } from "./tables/wifi-registration.ts";
export { wifiRemoteCap } from "./tables/wifi-remote-cap.ts";
export { type WifiTables, wifiTables, wifiwave2Tables } from "./tables/wifi-tables.ts";
export { wirelessInterface } from "./tables/wireless-interface.ts";
export { wirelessMonitor } from "./tables/wireless-monitor.ts";
export { wirelessRegistration } from "./tables/wireless-registration.ts";
export { wirelessSecurityProfile } from "./tables/wireless-security-profile.ts";
