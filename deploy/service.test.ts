import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { environmentVariables } from "../apps/api/src/environment.ts";

const unit = readFileSync(new URL("./mtw-api.service", import.meta.url), "utf8");
const valuesOf = (name: string): string[] =>
  [...unit.matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, v = ""]) => v);

test("every variable is one of the API's, and every secret a credential", () => {
  const variables = valuesOf("Environment").map((text) => text.split("=%d/"));
  expect(variables.map(([name = ""]) => Object.hasOwn(environmentVariables, name))).toEqual([true, true, true]);
  expect(variables.map(([, credential]) => credential)).toEqual(
    valuesOf("LoadCredential").map((text) => text.split(":")[0]),
  );
});

test("a wrong command line or configuration is not tried again, and the stop waits longer than the API needs", () => {
  expect(valuesOf("RestartPreventExitStatus")).toEqual(["64 78"]);
  expect(Number(valuesOf("TimeoutStopSec")[0])).toBeGreaterThan(5);
});

test("it runs as nobody in particular, and may write nothing", () => {
  expect(valuesOf("DynamicUser")).toEqual(["yes"]);
  expect(valuesOf("ProtectSystem")).toEqual(["strict"]);
  expect(unit).not.toMatch(/^(ReadWritePaths|StateDirectory|CacheDirectory|LogsDirectory)=/m);
});
