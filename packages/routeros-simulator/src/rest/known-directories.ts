const ROOTS = [
  "certificate console disk file interface ip ipv6 log mpls partitions port ppp queue radius routing",
  "snmp special-login system tool user",
];

const PATHS = [
  "/ip/dhcp-server /ip/dhcp-client /ip/dns /ip/firewall /ip/hotspot /ip/ipsec /ip/service /ipv6/dhcp-server",
  "/ipv6/firewall /ipv6/nd /interface/bridge /interface/ethernet /system/ntp /system/package /system/routerboard",
];

/** Words below `/interface` that are menus in some RouterOS version, never names of interfaces. */
const INTERFACE_WORDS =
  "6to4 amt bonding bridge detect-internet dot1x eoip eoipv6 ethernet gre gre6 ipip ipipv6 l2tp-client l2tp-server " +
  "list lte macsec macvlan ovpn-client ovpn-server ppp-client pppoe-client pppoe-server pptp-client pptp-server " +
  "sstp-client sstp-server veth vlan vpls vrrp vxlan w60g wifi wifiwave2 wireguard wireless";

/** Words below the WiFi menus that are menus in some RouterOS version. */
const WIFI_WORDS =
  "aaa access-list actual-configuration cap capsman channel configuration datapath devices easymesh info " +
  "interworking network nstreme provisioning radio registration-table security security-profiles steering wps";

const BRIDGE_WORDS = "calea fdb filter host mdb msti nat port port-controller port-extender settings vlan";

/** Directories that every RouterOS has, also when the given tables know nothing of them. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  ...ROOTS.flatMap((line) => line.split(" ").map((word) => `/${word}`)),
  ...PATHS.flatMap((line) => line.split(" ")),
]);

const SOMEWHERE: ReadonlySet<string> = new Set([
  ...below("/interface", INTERFACE_WORDS),
  ...below("/interface/wifi", WIFI_WORDS),
  ...below("/interface/wifi/steering", "neighbor-group"),
  ...below("/interface/wifi/security", "multi-passphrase"),
  ...below("/interface/wifi/network", "radio"),
  ...below("/interface/wifi/capsman", "remote-cap"),
  ...below("/interface/wifiwave2", WIFI_WORDS),
  ...below("/interface/wireless", WIFI_WORDS),
  ...below("/interface/bridge", BRIDGE_WORDS),
  ...below("/interface/ethernet", "poe switch"),
  ...below("/ip/dhcp-server", "alert config lease matcher network option option-matcher vendor-class-id"),
  ...below("/ip/service", "webserver"),
  ...below("/user", "aaa active group settings ssh-keys"),
]);

function below(menu: string, words: string): string[] {
  return words.split(" ").map((word) => `${menu}/${word}`);
}

/** Tells whether every RouterOS has this directory. */
export function isDirectoryEverywhere(path: string): boolean {
  return EVERYWHERE.has(path);
}

/** Tells whether some RouterOS has this directory, so that its last word can't be the name of a row. */
export function isDirectorySomewhere(path: string): boolean {
  return EVERYWHERE.has(path) || SOMEWHERE.has(path);
}
