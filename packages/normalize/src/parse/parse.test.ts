import fc from "fast-check";
import { expect, test } from "vitest";
import * as normalize from "../index.ts";

const {
  bandOfFrequency,
  channelNumber,
  isGroupAddress,
  isLinkLocal,
  isLocallyAdministered,
  isOlderThan,
  parseAbout,
  parseAddressRange,
  parseBand,
  parseBoolean,
  parseCapAddress,
  parseCapText,
  parseChannel,
  parseChannelWidth,
  parseClientIdMac,
  parseDateTime,
  parseDecimal,
  parseDuration,
  parseDurationRange,
  parseFrequencies,
  parseGmtOffset,
  parseInteger,
  parseIp,
  parseIpv4,
  parseIpv6,
  parseLogTime,
  parseMac,
  parseNegatableList,
  parseNumberRanges,
  parsePair,
  parsePower,
  parsePrefixWithTime,
  parseRadioBands,
  parseRange,
  parseRate,
  parseRateSet,
  parseRowId,
  parseSignal,
  parseSize,
  parseSlashPair,
  parseStrengthAtRates,
  parseTimeWindow,
  parseVersion,
} = normalize;

const named = { interface: "wifi1", "mac-address": "02:00:00:AA:BB:01" };
const clock = { now: Date.UTC(2026, 0, 10, 12, 0, 0), offsetSeconds: 7200 };

test.each([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
  ["", null],
  ["enabled", null],
])("reads the boolean %j as %j", (text, value) => expect(parseBoolean(text)).toBe(value));

test.each([
  ["0", 0],
  ["-60", -60],
  ["4294967296", 4294967296],
  ["0x1", 1],
  ["0xADC4", 44484],
  ["", null],
  ["1.5", null],
  ["unlimited", null],
  ["1e3", null],
  [`1${"0".repeat(400)}`, null],
])("reads the integer %j as %j", (text, value) => expect(parseInteger(text)).toBe(value));

test.each([
  ["24.2", 24.2],
  ["-3", -3],
  ["", null],
  ["fail", null],
])("reads the decimal %j as %j", (text, value) => expect(parseDecimal(text)).toBe(value));

test.each([
  ["912261120", 912261120],
  ["128.0MiB", 134217728],
  ["1196.0KiB", 1224704],
  ["3M", 3000000],
  ["", null],
  ["3MB", null],
  [`1${"0".repeat(400)}`, null],
])("reads the size %j as %j bytes", (text, value) => expect(parseSize(text)).toBe(value));

test.each([
  ["0s", 0],
  ["0ms", 0],
  ["1w2d3h4m5s", 788645],
  ["5d9m11s", 432551],
  ["3d4h24m", 275040],
  ["4s750ms", 4.75],
  ["4m2s520ms", 242.52],
  ["10ms", 0.01],
  ["453us", 0.000453],
  ["7ns", 0.000000007],
  ["519w4d15h28m25s", 314292505],
  ["01:22:53", 4973],
  ["00:00:00.200", 0.2],
  ["0:00:05", 5],
  ["1d00:10:15", 87015],
  ["2w6d13:21:53", 1776113],
  ["", null],
  ["never", null],
  ["sometime", null],
  ["5", null],
  ["1s1m", null],
  [`${"9".repeat(400)}s`, null],
])("reads the duration %j as %j seconds", (text, value) => expect(parseDuration(text)).toBe(value));

test.each([
  ["1h..2h", { from_seconds: 3600, to_seconds: 7200 }],
  ["0s..1m", { from_seconds: 0, to_seconds: 60 }],
  ["3m20s-10m", { from_seconds: 200, to_seconds: 600 }],
  ["1h", null],
  ["1h..2h..3h", null],
])("reads the range of durations %j", (text, value) => expect(parseDurationRange(text)).toEqual(value));

test.each([
  ["7h-19h", { from_seconds: 25200, to_seconds: 68400, days: [] }],
  ["3h3m-5h,mon,tue", { from_seconds: 10980, to_seconds: 18000, days: ["mon", "tue"] }],
  ["7h-19h,someday", null],
  ["always", null],
])("reads the time window %j", (text, value) => expect(parseTimeWindow(text)).toEqual(value));

test.each([
  ["2024-01-02 10:00:00", "2024-01-02T10:00:00.000Z"],
  ["2024-01-02", "2024-01-02T00:00:00.000Z"],
  ["jan/02/2024 10:00:00", "2024-01-02T10:00:00.000Z"],
  ["Dec/04/2020 14:19:51", "2020-12-04T14:19:51.000Z"],
  ["jan/02/1970 02:00:09", null],
  ["2024-02-31 10:00:00", null],
  ["2024-01-02 25:00:00", null],
  ["xyz/02/2024 10:00:00", null],
  ["", null],
])("reads the date %j as %j", (text, value) => expect(parseDateTime(text)).toBe(value));

test("reads a date in the router's time zone", () => {
  expect(parseDateTime("2026-08-31 03:58:22", parseGmtOffset("+05:00") ?? 0)).toBe("2026-08-30T22:58:22.000Z");
});

test.each([
  ["+05:00", 18000],
  ["-03:30", -12600],
  ["UTC", null],
])("reads the offset %j as %j seconds", (text, value) => expect(parseGmtOffset(text)).toBe(value));

test.each([
  ["09:54:33", "2026-01-10T07:54:33.000Z"],
  ["jan/09 23:00:00", "2026-01-09T21:00:00.000Z"],
  ["sep/15 12:33:18", "2025-09-15T10:33:18.000Z"],
  ["2022-07-19 12:37:06", "2022-07-19T10:37:06.000Z"],
  ["jul/20/2023 01:02:03", "2023-07-19T23:02:03.000Z"],
  ["xyz/15 12:33:18", null],
  ["", null],
])("reads the log time %j as %j", (text, value) => expect(parseLogTime(text, clock)).toBe(value));

test.each([
  ["6689896,2094536", [6689896, 2094536]],
  ["4294967296,0", [4294967296, 0]],
  ["1", null],
  ["1,2,3", null],
  ["-1,2", null],
  [`${"9".repeat(400)},1`, null],
])("reads the counter pair %j", (text, value) => expect(parsePair(text)).toEqual(value));

test.each([
  ["-60..0", { from: -60, to: 0 }],
  ["-120..-85", { from: -120, to: -85 }],
  ["-60", null],
  [`${"9".repeat(400)}..1`, null],
])("reads the range %j", (text, value) => expect(parseRange(text)).toEqual(value));

test.each([
  [
    "20,30",
    [
      { from: 20, to: 20 },
      { from: 30, to: 30 },
    ],
  ],
  ["100-103", [{ from: 100, to: 103 }]],
  ["none", null],
])("reads the number ranges %j", (text, value) => expect(parseNumberRanges(text)).toEqual(value));

test.each([
  ["192.168.1.10-192.168.1.20", { from: "192.168.1.10", to: "192.168.1.20" }],
  ["192.168.1.10", { from: "192.168.1.10", to: "192.168.1.10" }],
  ["pool-1", null],
])("reads the address range %j", (text, value) => expect(parseAddressRange(text)).toEqual(value));

test.each([
  ["123/456", ["123", "456"]],
  ["0", ["0", "0"]],
  ["a/b/c", null],
  ["", null],
])("reads the pair %j", (text, value) => expect(parseSlashPair(text)).toEqual(value));

test("tells the members of a negatable list from those it excludes", () => {
  expect(parseNegatableList("read,api,!ftp")).toEqual({ included: ["read", "api"], excluded: ["ftp"] });
  expect(parseNegatableList("!,a,!b")).toEqual({ included: ["a"], excluded: ["b"] });
  expect(parseNegatableList("")).toEqual({ included: [], excluded: [] });
});

test.each([
  ["2001:db8::/56, 6d16h56m8s", { prefix: "2001:db8::/56", remaining_seconds: 579368 }],
  ["2001:db8::, 6d", null],
  ["2001:db8::/56", null],
])("reads the prefix %j", (text, value) => expect(parsePrefixWithTime(text)).toEqual(value));

const plain = (bits_per_second: number) => ({
  bits_per_second,
  channel_width_mhz: null,
  spatial_streams: null,
  is_short_guard_interval: null,
});
const legacy = (bits_per_second: number, width: number | null, streams: number | null, sgi: boolean) => ({
  bits_per_second,
  channel_width_mhz: width,
  spatial_streams: streams,
  is_short_guard_interval: sgi,
});

test.each([
  ["1200000000", plain(1200000000)],
  ["866.6Mbps-80MHz/2S/SGI", legacy(866600000, 80, 2, true)],
  ["65Mbps-20MHz/1S", legacy(65000000, 20, 1, false)],
  ["58.5Mbps-HT", legacy(58500000, null, null, false)],
  ["48Mbps", legacy(48000000, null, null, false)],
  ["2.5Gbps", legacy(2500000000, null, null, false)],
  ["27.8kbps", legacy(27800, null, null, false)],
  ["0bps", legacy(0, null, null, false)],
  ["", null],
  ["fast", null],
  ["9".repeat(400), null],
  [`${"9".repeat(400)}Mbps`, null],
])("reads the rate %j", (text, value) => expect(parseRate(text)).toEqual(value));

test.each([
  ["OFDM:6-54 BW:1x SGI:1x HT:0-15", { OFDM: "6-54", BW: "1x", SGI: "1x", HT: "0-15" }],
  ["", null],
])("reads the rate set %j", (text, value) => expect(parseRateSet(text)).toEqual(value));

test.each([
  ["-60", -60],
  ["-51@1Mbps", -51],
  ["-61@HT20-7", -61],
  ["-70@VHT80-9/2S", -70],
  ["-65dBm@1Mbps", -65],
  ["-16", -16],
  ["41", null],
  ["0", null],
  ["-999", null],
  ["", null],
])("reads the signal %j as %j dBm", (text, value) => expect(parseSignal(text)).toBe(value));

test.each([
  [
    "-51@1Mbps 5d8m55s380ms,-46@HT20-4 5m42s170ms",
    [
      { signal_dbm: -51, rate: "1Mbps", age_seconds: 432535.38 },
      { signal_dbm: -46, rate: "HT20-4", age_seconds: 342.17 },
    ],
  ],
  ["-51@1Mbps", null],
  ["-51@1Mbps later", null],
])("reads the strengths %j", (text, value) => expect(parseStrengthAtRates(text)).toEqual(value));

test.each([
  ["24", 24],
  ["27dBm", 27],
  ["-80", -80],
  ["1000", null],
  ["default", null],
])("reads the power %j as %j dBm", (text, value) => expect(parsePower(text)).toBe(value));

const channelIs = (
  mhz: number,
  width: number,
  standard: string | null,
  isDfs = false,
  power: number | null = null,
) => ({
  channel_mhz: mhz,
  channel_width_mhz: width,
  wifi_standard: standard,
  is_dfs: isDfs,
  tx_power_dbm: power,
});

test.each([
  ["5180/ax/Ceee", channelIs(5180, 80, "802.11ax")],
  ["5500/ax/Ceeeeeee/D", channelIs(5500, 160, "802.11ax", true)],
  ["5955/be/Ceeeeeeeeeeeeeee", channelIs(5955, 320, "802.11be")],
  ["5955/be/Ceeoeeee", channelIs(5955, 160, "802.11be")],
  ["2412/g", channelIs(2412, 20, "802.11g")],
  ["2462/n", channelIs(2462, 20, "802.11n")],
  ["2472/n/eC", channelIs(2472, 40, "802.11n")],
  ["5560/20-eeCe/ac/DP(27dBm)", channelIs(5560, 80, "802.11ac", true, 27)],
  ["2452/20-Ce/gn(20dBm)", channelIs(2452, 40, "802.11n", false, 20)],
  ["5825/20/ac(10dBm)", channelIs(5825, 20, "802.11ac", false, 10)],
  ["2412", channelIs(2412, 20, null)],
  ["", null],
  ["auto", null],
  ["5180/xx", null],
])("reads the channel %j", (text, value) => expect(parseChannel(text)).toEqual(value));

test.each([
  [2412, 1],
  [2484, 14],
  [5180, 36],
  [5955, 1],
  [5181, null],
  [900, null],
])("numbers the channel at %j MHz %j", (mhz, value) => expect(channelNumber(mhz)).toBe(value));

test.each([
  ["20mhz", 20],
  ["20/40/80mhz", 80],
  ["20/40mhz-Ce", 40],
  ["20/40mhz-ht-above", 40],
  ["20/40/80+80mhz", 160],
  ["20/40/80/160/320mhz", 320],
  ["", null],
])("reads the channel width %j as %j MHz", (text, value) => expect(parseChannelWidth(text)).toBe(value));

test.each([
  [
    "2412,2437",
    [
      { from_mhz: 2412, to_mhz: 2412, step_mhz: null },
      { from_mhz: 2437, to_mhz: 2437, step_mhz: null },
    ],
  ],
  ["5180-5240:20", [{ from_mhz: 5180, to_mhz: 5240, step_mhz: 20 }]],
  ["auto", null],
])("reads the frequencies %j", (text, value) => expect(parseFrequencies(text)).toEqual(value));

test.each([
  ["5ghz-ax", { band: "5ghz", wifi_standard: "802.11ax" }],
  ["2ghz-b/g/n", { band: "2ghz", wifi_standard: "802.11n" }],
  ["5ghz-a/n/ac", { band: "5ghz", wifi_standard: "802.11ac" }],
  ["5ghz-onlyac", { band: "5ghz", wifi_standard: "802.11ac" }],
  ["5ghz-an", { band: "5ghz", wifi_standard: "802.11n" }],
  ["60ghz-ad", { band: "60ghz", wifi_standard: "802.11ad" }],
  ["s1ghz-ah", { band: "s1ghz", wifi_standard: "802.11ah" }],
  ["6ghz", { band: "6ghz", wifi_standard: null }],
  ["5ghz-zz", null],
  ["7ghz-be", null],
  ["", null],
])("reads the band %j", (text, value) => expect(parseBand(text)).toEqual(value));

test("splits a radio's bands only where a band begins", () => {
  const bands = parseRadioBands("5ghz-a:20mhz,5ghz-n:20mhz,20/40mhz,5ghz-ax:20mhz,20/40mhz,20/40/80mhz");
  expect(bands?.map((band) => band.wifi_standard)).toEqual(["802.11a", "802.11n", "802.11ax"]);
  expect(parseRadioBands("wide")).toBeNull();
});

test.each([
  [868, "s1ghz"],
  [2437, "2ghz"],
  [5180, "5ghz"],
  [5955, "6ghz"],
  [60480, "60ghz"],
  [4000, null],
])("puts %j MHz into the band %j", (mhz, value) => expect(bandOfFrequency(mhz)).toBe(value));

test.each([
  ["02:AA:BB:CC:DD:EE", "02:AA:BB:CC:DD:EE"],
  ["02:aa:bb:cc:dd:ee", "02:AA:BB:CC:DD:EE"],
  ["02-AA-BB-CC-DD-EE", "02:AA:BB:CC:DD:EE"],
  ["02aa.bbcc.ddee", "02:AA:BB:CC:DD:EE"],
  ["02AABBCCDDEE", "02:AA:BB:CC:DD:EE"],
  ["02:AA-BB:CC:DD:EE", null],
  ["xx:xx:xx:xx:xx:xx", null],
  ["02:AA:BB:CC:DD", null],
  ["", null],
])("reads the MAC address %j as %j", (text, value) => expect(parseMac(text)).toBe(value));

test("tells random and group addresses by their bits", () => {
  expect([isLocallyAdministered("D6:E0:17:00:00:01"), isLocallyAdministered("00:0C:42:00:00:01")]).toEqual([
    true,
    false,
  ]);
  expect([isGroupAddress("33:33:00:00:00:01"), isGroupAddress("00:0C:42:00:00:01")]).toEqual([true, false]);
});

test.each([
  ["1:0:0:5e:0:53:1", "00:00:5E:00:53:01"],
  ["1:e0:d9:e3:c2:ed:c0", "E0:D9:E3:C2:ED:C0"],
  ["ff:12:2a:4f:5c:0:2:0:0:ab:11", null],
  ["my-printer", null],
])("reads the MAC address in the client-id %j as %j", (text, value) => expect(parseClientIdMac(text)).toBe(value));

test.each([
  ["192.168.88.1", "192.168.88.1"],
  ["192.168.88.1/24", "192.168.88.1"],
  ["192.168.88.256", null],
  ["192.168.88", null],
  ["192.168.88.1.", null],
  ["dhcp_pool0", null],
  ["", null],
])("reads the IPv4 address %j as %j", (text, value) => expect(parseIpv4(text)).toBe(value));

test.each([
  ["FE80::1", "fe80::1"],
  ["fe80::1%bridge", "fe80::1"],
  ["2001:db8::/56", "2001:db8::"],
  ["1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"],
  ["1:2:3:4:5:6:7", null],
  ["1::2::3", null],
  ["g::1", null],
  ["192.168.88.1", null],
])("reads the IPv6 address %j as %j", (text, value) => expect(parseIpv6(text)).toBe(value));

test("reads addresses of either family, and knows link-local ones", () => {
  expect([parseIp("10.0.0.1"), parseIp("fe80::1"), parseIp("pool")]).toEqual(["10.0.0.1", "fe80::1", null]);
  expect([isLinkLocal("fe80::1"), isLinkLocal("2001:db8::1")]).toEqual([true, false]);
});

test.each([
  ["192.168.88.3", { ip_address: "192.168.88.3", mac_address: null }],
  ["02:F8:E1:50:13:5F%management_vlan", { ip_address: null, mac_address: "02:F8:E1:50:13:5F" }],
  ["02:F8:E1:50:13:5F%*41", { ip_address: null, mac_address: "02:F8:E1:50:13:5F" }],
  ["00:0C:42:00:C0:32/27044", { ip_address: null, mac_address: "00:0C:42:00:C0:32" }],
  ["::ffff:192.168.88.5/37865", { ip_address: "192.168.88.5", mac_address: null }],
  ["nowhere", null],
])("reads the CAP address %j", (text, value) => expect(parseCapAddress(text)).toEqual(value));

test.each([
  ["hapAX3@192.168.88.30", { identity: "hapAX3", address: "192.168.88.30" }],
  ["hap AX@lab@192.168.88.30", { identity: "hap AX@lab", address: "192.168.88.30" }],
  ["hapAX3", null],
])("splits the cap text %j at the last @", (text, value) => expect(parseCapText(text)).toEqual(value));

test("finds SSID, channel and CAP in a remark, whatever else it says", () => {
  expect(parseAbout("mode: AP, SSID: wlan, with comma, channel: 2462/n")).toEqual({
    ssid: "wlan, with comma",
    channel: channelIs(2462, 20, "802.11n"),
    cap_mac_address: null,
  });
  expect(parseAbout("operated by CAP 02:00:00:AA:BB:01%bridge, traffic processing on CAP").cap_mac_address).toBe(
    "02:00:00:AA:BB:01",
  );
  expect(parseAbout("")).toEqual({ ssid: null, channel: null, cap_mac_address: null });
});

test.each([
  ["7.16.2 (stable)", "7.16.2"],
  ["7.24rc1 (testing) 2026-07-01 13:53:30", "7.24rc1"],
  ["7.1beta4 (development)", "7.1beta4"],
  ["7.24", "7.24"],
  ["seven", null],
])("reads the version %j as %j", (text, value) => expect(parseVersion(text)?.text ?? null).toBe(value));

test.each([
  ["7.14.3", true],
  ["7.15", false],
  ["6.49.10", true],
  ["8.0", false],
  ["unknown", null],
])("tells whether %j is older than 7.15: %j", (text, value) => expect(isOlderThan(text, 7, 15)).toBe(value));

test("reads VLAN numbers, MAC and number lists, and percentages where their fields have them", () => {
  const { records, issues } = normalize.readRows(normalize.wifiRegistration, [
    {
      ...named,
      "vlan-id": "20",
      "tx-bits-per-second": "-1",
      "mld-link-addresses": "x",
      "signal-per-link": "a,b",
      band: "x",
    },
    { ...named, "vlan-id": "4096" },
  ]);
  expect(records.map((record) => record.vlan_id)).toEqual([20, null]);
  expect(issues.map((issue) => issue.field)).toEqual([
    "bands",
    "tx_bits_per_second",
    "link_mac_addresses",
    "link_signals_dbm",
    "vlan_id",
  ]);
  const load = (text: string) =>
    normalize.readRows(normalize.systemResource, [{ "cpu-load": text }]).records[0]?.cpu_load_percent;
  expect([load("13"), load("53%"), load("busy")]).toEqual([13, 53, null]);
});

test.each([
  ["*0", "*0"],
  ["*FFFFFFFF", "*FFFFFFFF"],
  ["defconf", null],
])("reads the row id %j as %j", (text, value) => expect(parseRowId(text)).toBe(value));

test("reads any string with every parser, without an exception", () => {
  const parsers = Object.entries(normalize).filter(([name]) => name.startsWith("parse"));
  expect(parsers.length).toBeGreaterThan(30);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), nearMisses()), (text) => {
      for (const [, parse] of parsers) {
        const value = (parse as (text: string, clock: object) => unknown)(text, clock);
        expect(value).not.toBeUndefined();
        expect(value).not.toBeNaN();
      }
    }),
    { numRuns: 2000 },
  );
});

test("reads what it would write: durations, MAC addresses, pairs", () => {
  fc.assert(
    fc.property(
      fc.nat(40_000_000),
      fc.uint8Array({ minLength: 6, maxLength: 6 }),
      fc.nat(),
      (seconds, bytes, count) => {
        const [d, h, m, s] = [86400, 3600, 60, 1].map((unit, i, units) =>
          Math.floor((i === 0 ? seconds : seconds % (units[i - 1] as number)) / unit),
        );
        expect(parseDuration(`${d}d${h}h${m}m${s}s`)).toBe(seconds);
        const octets = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
        expect(parseMac(octets.join("-"))).toBe(octets.join(":").toUpperCase());
        expect(parsePair(`${count},${seconds}`)).toEqual([count, seconds]);
      },
    ),
  );
});

/** Texts near the forms that RouterOS writes, where parsers break. */
function nearMisses() {
  const pieces = [
    "*",
    ":",
    "-",
    "/",
    "@",
    "%",
    ",",
    ".",
    "ms",
    "s",
    "m",
    "h",
    "d",
    "w",
    "Mbps",
    "MHz",
    "ghz",
    "C",
    "e",
  ];
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.nat(99999).map(String), fc.string({ maxLength: 2 }));
  return fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(""));
}
