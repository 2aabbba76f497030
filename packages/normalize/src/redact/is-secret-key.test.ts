import { expect, test } from "vitest";
import { tables } from "../tables/tables.ts";
import { isSecretKey } from "./is-secret-key.ts";

test.each([
  "security.passphrase",
  "passphrase",
  "multi-passphrase-group",
  "wpa2-pre-shared-key",
  "eap-password",
  "secret",
  "static-key-0",
  "private-key",
  "private-pre-shared-key",
  "psk",
  "wps-pin",
  "community",
  "api-token",
  "PASSWORD",
])("takes %s for a secret", (key) => {
  expect(isSecretKey(key)).toBe(true);
});

test.each(["security", "ping", "auth-type", "mac-address", "keepalive-frames"])("lets %s pass", (key) => {
  expect(isSecretKey(key)).toBe(false);
});

test("no field table asks for a secret", () => {
  const keys = tables.flatMap((table) => Object.values(table.fields).flatMap((field) => field.from));
  expect(keys.filter(isSecretKey)).toEqual([]);
});
