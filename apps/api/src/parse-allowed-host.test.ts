import { expect, test } from "vitest";
import { parseAllowedHost } from "./parse-allowed-host.ts";

test.each([
  ["MTW.Example.org", "mtw.example.org"],
  ["nas.lan:8490", "nas.lan:8490"],
  ["nas.lan:80", "nas.lan:80"],
  ["nas", "nas"],
  ["192.168.88.5:8490", "192.168.88.5:8490"],
  ["[FD00:0::1]:8490", "[fd00::1]:8490"],
  ["[::1]", "[::1]"],
])("%s is the Host header %s", (text, host) => {
  expect(parseAllowedHost(text)).toBe(host);
});

test.each([
  ...[
    "",
    " ",
    "*.example.org",
    "nas.lan:",
    "nas.lan:0",
    "nas.lan:65536",
    "nas.lan:x",
    "nas lan",
    "fd00::1",
    "[nas.lan]",
  ],
  ...["[fd00::g]", "192.168.88.256", "https://nas.lan", "nas.lan/mcp", "user@nas.lan", "nas..lan", "bücher.example"],
])("%j is no host", (text) => {
  expect(parseAllowedHost(text)).toBeNull();
});
