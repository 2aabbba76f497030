import { expect, test } from "vitest";
import { createPlaceRules } from "./place-rules.ts";

const place = { allowedHosts: [], allowedOrigins: [], isLoopback: true };

test.each([
  "localhost",
  "LOCALHOST:8490",
  "api.localhost:1",
  "127.0.0.1:8490",
  "127.9.8.7",
  "127.1",
  "[::1]",
  "[::1]:8490",
  "[0:0:0:0:0:0:0:1]:80",
  "[::ffff:127.0.0.1]:8490",
])("loopback is reached by the Host %s", (host) => {
  expect(createPlaceRules(place).isAllowedHost(host)).toBe(true);
});

test.each([
  "evil.example",
  "evil.example:8490",
  "localhost.evil.example",
  "notlocalhost",
  "127.0.0.1.evil.example",
  "128.0.0.1",
  "0.0.0.0",
  "[::2]",
  "[::ffff:128.0.0.1]",
  "localhost@evil.example",
  "localhost, evil.example",
  "localhost:8490:1",
  "localhost/x",
  "",
])("loopback is not reached by the Host %s", (host) => {
  expect(createPlaceRules(place).isAllowedHost(host)).toBe(false);
});

test.each([
  ["wifi.example", "wifi.example", true],
  ["wifi.example", "WIFI.example:8490", true],
  ["wifi.example:8490", "wifi.example:8490", true],
  ["wifi.example:8490", "wifi.example:8491", false],
  ["wifi.example:8490", "wifi.example", false],
  ["wifi.example:443", "wifi.example", true],
  ["wifi.example", "localhost", false],
  ["[fd00::1]", "[fd00:0::1]:8490", true],
  ["no host", "no host", false],
])("MCP_ALLOWED_HOSTS=%s and the Host %s: %s", (allowed, host, isAllowed) => {
  for (const isLoopback of [true, false]) {
    expect(
      createPlaceRules({ ...place, isLoopback, allowedHosts: ["first.example", allowed] }).isAllowedHost(host),
    ).toBe(isAllowed);
  }
});

test("any Host reaches an API that does not listen on loopback, while nothing else is set", () => {
  expect(createPlaceRules({ ...place, isLoopback: false }).isAllowedHost("anything.example")).toBe(true);
});

test.each([
  ["http://localhost:5173", true],
  ["https://127.0.0.1", true],
  ["http://[::1]:3000", true],
  ["http://app.localhost", true],
  ["https://evil.example", false],
  ["http://localhost.evil.example", false],
  ["vscode-webview://localhost", false],
  ["null", false],
  ["", false],
])("the Origin %s while nothing is set: %s", (origin, isAllowed) => {
  for (const isLoopback of [true, false])
    expect(createPlaceRules({ ...place, isLoopback }).isAllowedOrigin(origin)).toBe(isAllowed);
});

test.each([
  ["https://app.example", "https://app.example", true],
  ["https://APP.example:443", "https://app.example", true],
  ["https://app.example", "http://app.example", false],
  ["https://app.example", "https://app.example:8443", false],
  ["https://app.example", "http://localhost:5173", false],
  ["null", "null", false],
  ["no origin", "no origin", false],
])("MCP_ALLOWED_ORIGINS=%s and the Origin %s: %s", (allowed, origin, isAllowed) => {
  expect(createPlaceRules({ ...place, allowedOrigins: [allowed] }).isAllowedOrigin(origin)).toBe(isAllowed);
});
