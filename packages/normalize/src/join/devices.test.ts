import fc from "fast-check";
import { expect, test } from "vitest";
import { deviceSchema } from "../shapes/device.ts";
import { joinSite, type SiteRows, viewOf } from "../testing/join-site.ts";
import { joinNetwork } from "./network.ts";

const mac = "00:0C:42:AA:BB:01";
const registrations = [{ interface: "wifi1", "mac-address": mac }];

const device = (rows: SiteRows) => {
  const [first] = joinSite({ registrations, ...rows }).devices;
  if (!first) throw new Error("The site has no device.");
  return first;
};

const lease = (values: Record<string, string>) => ({ "mac-address": mac, status: "bound", ...values });

test("takes the IP address from the newest bound lease", () => {
  const leases = [
    lease({ ".id": "*1", "active-address": "10.0.5.9", "last-seen": "20m" }),
    lease({ ".id": "*2", "active-address": "10.0.10.9", "last-seen": "30s" }),
    lease({ ".id": "*3", "active-address": "10.0.20.9", "last-seen": "1s", status: "waiting" }),
    lease({ ".id": "*4", "active-address": "10.0.30.9", "last-seen": "1s", disabled: "true" }),
  ];
  expect(device({ leases })).toMatchObject({ ip_address: "10.0.10.9", ip_source: "dhcp_lease" });
});

test("lets ARP decide between bound leases of unknown age, then the younger row", () => {
  const leases = [
    lease({ ".id": "*1", "active-address": "10.0.5.9" }),
    lease({ ".id": "*A", "active-address": "10.0.10.9" }),
  ];
  expect(device({ leases, arp: [{ "mac-address": mac, address: "10.0.5.9" }] }).ip_address).toBe("10.0.5.9");
  expect(device({ leases }).ip_address).toBe("10.0.10.9");
});

test("takes no pool name for an address", () => {
  const pool = lease({ address: "dhcp_pool0", "active-address": "10.0.5.9", "active-mac-address": mac });
  expect(device({ leases: [pool] }).ip_address).toBe("10.0.5.9");
  expect(device({ leases: [lease({ address: "dhcp_pool0" })] })).toMatchObject({ ip_address: null, ip_source: null });
});

test("prefers the address in use to the reserved one", () => {
  expect(device({ leases: [lease({ address: "10.0.5.9", "active-address": "10.0.5.7" })] }).ip_address).toBe(
    "10.0.5.7",
  );
});

test("gives a lease to the device that holds it, not to the one it was reserved for", () => {
  const leases = [lease({ "active-mac-address": "00:0C:42:AA:BB:02", "active-address": "10.0.5.9", comment: "TV" })];
  expect(device({ leases })).toMatchObject({ ip_address: null, name_source: "mac_address" });
});

test("counts a lease of untold status as bound when it shows an address in use", () => {
  expect(device({ leases: [{ "mac-address": mac, "active-address": "10.0.5.9" }] }).ip_source).toBe("dhcp_lease");
});

test("falls back to ARP, where stale is right and failed is not", () => {
  const entry = (values: Record<string, string>) => ({ "mac-address": mac, complete: "true", ...values });
  const arp = [
    entry({ address: "10.0.5.1", status: "failed" }),
    entry({ address: "10.0.5.2", status: "incomplete" }),
    entry({ address: "10.0.5.3", complete: "false" }),
    entry({ address: "10.0.5.4", disabled: "true" }),
    entry({ address: "10.0.5.5", invalid: "true" }),
    entry({ address: "10.0.5.6", status: "stale" }),
    entry({ address: "10.0.5.7", status: "odd" }),
  ];
  expect(device({ arp })).toMatchObject({ ip_address: "10.0.5.6", ip_source: "arp" });
  expect(device({ arp: [...arp, entry({ address: "10.0.5.8", status: "reachable" })] }).ip_address).toBe("10.0.5.8");
});

test("takes an ARP entry without the flag complete only where nothing says that it is missing", () => {
  const address = (values: Record<string, string>) =>
    device({ arp: [{ "mac-address": mac, address: "10.0.5.9", ...values }] }).ip_address;
  expect(address({})).toBe("10.0.5.9");
  expect(address({ dynamic: "true" })).toBeNull();
  expect(address({ dynamic: "true", status: "reachable" })).toBe("10.0.5.9");
  expect(address({ dynamic: "true", complete: "true" })).toBe("10.0.5.9");
});

test("takes the address that the registration row reports last, and 0.0.0.0 for none", () => {
  const reported = (value: string) =>
    device({ registrations: [{ interface: "wifi1", "mac-address": mac, "dhcp-address": value }] });
  expect(reported("10.0.5.9")).toMatchObject({ ip_address: "10.0.5.9", ip_source: "registration" });
  expect(reported("0.0.0.0")).toMatchObject({ ip_address: null, ip_source: null });
});

test("lists IPv6 addresses once, link-local last, without failed and multicast neighbours", () => {
  const neighbors = [
    { "mac-address": mac, address: "fe80::1", status: "stale" },
    { "mac-address": mac, address: "2001:db8::2", status: "reachable" },
    { "mac-address": mac, address: "2001:db8::1" },
    { "mac-address": mac, address: "2001:DB8::1" },
    { "mac-address": mac, address: "2001:db8::3", status: "failed" },
    { "mac-address": "33:33:00:00:00:01", address: "ff02::1", status: "noarp" },
    { "mac-address": "33:33:00:00:00:02", address: "ff02::2" },
    { address: "2001:db8::4" },
  ];
  expect(device({ neighbors }).ipv6_addresses).toEqual(["2001:db8::1", "2001:db8::2", "fe80::1"]);
});

test("names a device by lease comment, access list, static DNS, host name, MAC address, in this order", () => {
  const sources: SiteRows[] = [
    { leases: [lease({ "active-address": "10.0.5.9", "host-name": "esp-1", comment: "Lamp" })] },
    { accessList: [{ "mac-address": mac, comment: "Lamp in the hall" }] },
    { dns: [{ name: "lamp.lan", address: "10.0.5.9" }] },
    { leases: [lease({ "active-address": "10.0.5.9", "host-name": "esp-1" })] },
    {},
  ];
  const named = (from: number, until = sources.length) => {
    const { name, name_source } = device(Object.assign({}, ...sources.slice(from, until).reverse()));
    return [name, name_source];
  };
  expect(named(0)).toEqual(["Lamp", "lease_comment"]);
  expect(named(1)).toEqual(["Lamp in the hall", "access_list_comment"]);
  expect(named(2)).toEqual(["lamp.lan", "static_dns"]);
  expect(named(3)).toEqual(["esp-1", "host_name"]);
  expect(named(4)).toEqual([mac, "mac_address"]);
});

test("takes a comment of blanks for no name", () => {
  expect(device({ leases: [lease({ comment: "  ", "host-name": "esp-1" })] })).toMatchObject({
    name: "esp-1",
    comment: null,
  });
});

test("uses what the registration row reports: host name (7.25), comment (to 7.23)", () => {
  const row = { interface: "wifi1", "mac-address": mac, "dhcp-hostname": "esp-1" };
  expect(device({ registrations: [row] })).toMatchObject({ name: "esp-1", host_name: "esp-1" });
  expect(device({ registrations: [{ ...row, comment: "Lamp" }] })).toMatchObject({
    name: "Lamp",
    name_source: "access_list_comment",
    comment: "Lamp",
  });
});

test("ignores access-list entries about many devices, and prefers enabled ones", () => {
  const accessList = [
    { "mac-address": mac, "mac-address-mask": "FF:FF:FF:00:00:00", comment: "all MikroTik" },
    { "mac-address": mac, comment: "old", disabled: "true" },
    { "mac-address": mac, "mac-address-mask": "FF:FF:FF:FF:FF:FF", comment: "new" },
    { comment: "everybody" },
  ];
  expect(device({ accessList }).name).toBe("new");
});

test("takes static DNS names from address records that are on", () => {
  const leases = [lease({ "active-address": "10.0.5.9" })];
  const dns = [
    { name: "off.lan", address: "10.0.5.9", disabled: "true" },
    { regexp: ".*", address: "10.0.5.9" },
    { name: "alias.lan", type: "CNAME", cname: "x.lan" },
    { name: "lamp.lan", address: "10.0.5.9", type: "A" },
    { name: "second.lan", address: "10.0.5.9" },
    { name: "odd.lan", address: "nowhere" },
  ];
  expect(device({ leases, dns }).name).toBe("lamp.lan");
});

test("knows the vendor of a fixed MAC address, and of a random one none", () => {
  expect(device({})).toMatchObject({ is_randomized_mac: false, vendor: "MikroTik" });
  const random = [{ interface: "wifi1", "mac-address": "02:0C:42:AA:BB:01" }];
  expect(device({ registrations: random })).toMatchObject({ is_randomized_mac: true, vendor: null });
});

test("makes one device of two associations: the freshest, then the youngest, wins", () => {
  const row = (name: string, idle: string, uptime: string) => ({
    interface: name,
    "mac-address": mac,
    ...(idle ? { "last-activity": idle } : {}),
    ...(uptime ? { uptime } : {}),
  });
  const on = (...rows: Record<string, string>[]) => {
    const { interface: name, other_associations } = device({ registrations: rows });
    return [name, other_associations.map((other) => other.interface)];
  };
  expect(on(row("old", "9s", "1h"), row("new", "20ms", "5s"))).toEqual(["new", ["old"]]);
  expect(on(row("old", "1s", "1h"), row("new", "1s", "5s"))).toEqual(["new", ["old"]]);
  expect(on(row("unknown", "", ""), row("known", "50s", "1h"))).toEqual(["known", ["unknown"]]);
});

test("reckons connected_at from the uptime, and leaves it out where it can't be", () => {
  const connected = (uptime: string) =>
    device({ registrations: [{ interface: "wifi1", "mac-address": mac, uptime }] }).connected_at;
  expect(connected("1h30m500ms")).toBe("2026-05-01T08:29:59.500Z");
  expect(connected("9999w")).toBeNull();
  expect(connected("")).toBeNull();
});

test("keeps the first of two leases that nothing tells apart", () => {
  const leases = [lease({ "active-address": "10.0.5.9" }), lease({ "active-address": "10.0.5.8" })];
  expect(device({ leases }).ip_address).toBe("10.0.5.9");
});

test("knows no vendor when nobody looks vendors up", () => {
  const { devices } = joinNetwork([viewOf({ registrations })], { asOf: 0 });
  expect(devices[0]?.vendor).toBeNull();
});

test("uses addresses that any router knows", () => {
  const site = joinSite(
    { name: "ap", registrations },
    { name: "gw", leases: [lease({ "active-address": "10.0.5.9" })] },
  );
  expect(site.devices[0]).toMatchObject({ router: "ap", ip_address: "10.0.5.9" });
});

test("makes devices that fit their schema, one for each MAC address, whatever the rows say", () => {
  const words = fc.constantFrom(
    "wifi1",
    "wifi2",
    "mld1",
    "bound",
    "-50",
    "5ghz-ax",
    "1m",
    "10.0.0.1",
    mac,
    "hall@1.2.3.4",
    "",
    "x",
  );
  const keys = [
    "interface",
    "mac-address",
    "signal",
    "band",
    "uptime",
    "last-activity",
    "mld-interfaces",
    "mld-link-addresses",
    "status",
    "address",
    "active-address",
    "comment",
    "host-name",
    "name",
    "master-interface",
    "radio-mac",
    "cap",
    "mld-interface",
    "mld-name",
  ];
  const anyRow = fc.dictionary(fc.constantFrom(...keys), words, { minKeys: 4 });
  const anyRows = fc.array(anyRow, { maxLength: 6 });
  fc.assert(
    fc.property(anyRows, anyRows, anyRows, (registrationRows, interfaces, others) => {
      const site = joinSite({
        registrations: registrationRows,
        interfaces,
        leases: others,
        arp: others,
        remoteCaps: others,
        radios: others,
      });
      for (const item of site.devices) expect(deviceSchema.safeParse(item).error).toBeUndefined();
      const macs = site.devices.map((item) => item.mac_address);
      expect(new Set(macs).size).toBe(macs.length);
    }),
    { numRuns: 300 },
  );
});
