import { expect, test } from "vitest";
import { isLoopbackName } from "./is-loopback-name.ts";

test.each([
  "localhost",
  "LOCALHOST",
  "api.localhost",
  "127.0.0.1",
  "127.9.8.7",
  "::1",
  "0:0:0:0:0:0:0:1",
  "[::1]",
  "::ffff:127.0.0.1",
  "[::ffff:7f00:1]",
])("%s is this machine's alone", (name) => {
  expect(isLoopbackName(name)).toBe(true);
});

test.each([
  "",
  "0.0.0.0",
  "::",
  "128.0.0.1",
  "::2",
  "::ffff:128.0.0.1",
  "192.168.88.5",
  "localhost.example",
  "127.0.0.1.example",
  "nas.lan",
])("%s is not", (name) => {
  expect(isLoopbackName(name)).toBe(false);
});
