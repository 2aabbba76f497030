import { BlockList, isIPv6 } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8);
loopback.addAddress("::1", "ipv6");

/** Tells whether a name or an address, in brackets or not, is this machine's alone. */
export function isLoopbackName(name: string): boolean {
  const address = name.replace(/^\[(.*)\]$/, "$1");
  // The list knows IPv4 addresses mapped to IPv6, too; for what is no address it says no.
  return /^(?:[^.]+\.)*localhost$/i.test(name) || loopback.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}
