import { operations } from "@mtw/core";
import { expect, test } from "vitest";
import { describeApi } from "./openapi.ts";
import { withApi } from "./testing/api-under-test.ts";

interface Described {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly parameters: readonly { name: string; in: string; description: string; schema: object }[];
  readonly responses: Record<string, { description: string; content: Record<string, unknown> }>;
}

// Through JSON, as a reader gets it.
const description = JSON.parse(JSON.stringify(describeApi("1.2.3")));
const described: [string, Described][] = Object.entries<{ get: Described }>(description.paths).map(
  ([path, { get }]) => [path, get],
);

test("the description names its version of OpenAPI and of the API", () => {
  expect([description.openapi, description.info.version]).toEqual(["3.1.0", "1.2.3"]);
});

test("every operation is described once", () => {
  expect(described.map(([, { operationId }]) => operationId)).toEqual(Object.keys(operations));
});

test("every reference leads to a component", () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
  expect(references.length).toBeGreaterThan(10);
  for (const reference of new Set(references)) {
    const name = reference?.replace("#/components/schemas/", "") ?? "";
    expect(Object.keys(description.components.schemas)).toContain(name);
  }
});

test("the records are components, and no JSON Schema definition is left elsewhere", () => {
  const names = ["Device", "WifiInterface", "AccessPoint", "Router", "Warning", "Problem"];
  expect(Object.keys(description.components.schemas)).toEqual(expect.arrayContaining(names));
  expect(JSON.stringify(description)).not.toMatch(/\$defs|"\$schema"|9007199254740991/);
});

test("every parameter has a description, and those of the path are required", () => {
  for (const [path, { parameters }] of described) {
    for (const parameter of parameters) {
      expect(parameter.description).toMatch(/\S/);
      expect(parameter.in).toBe(path.includes(`{${parameter.name}}`) ? "path" : "query");
    }
  }
});

test("a parameter's description has its range, how a list is written, and what is meant without it", () => {
  const { parameters } = description.paths["/devices"].get as Described;
  const saidOf = (wanted: string) => parameters.find(({ name }) => name === wanted)?.description;
  expect(saidOf("limit")).toBe("At most this many. From 1 to 1000; without it all.");
  expect(saidOf("offset")).toBe("Skip this many first. From 0.");
  expect(saidOf("fields")).toBe("Only these keys of each device. Separated by commas; without it all.");
  expect(saidOf("name")).toBe("Part of the name, upper and lower case alike.");
  expect(JSON.stringify(parameters)).not.toContain('"absent"');
});

test("every path is in a group that is described", () => {
  const names = description.tags.map(({ name }: { readonly name: string }) => name);
  expect(names).toEqual(["Devices", "Access points", "Routers"]);
  for (const [, { tags }] of described) expect(names).toEqual(expect.arrayContaining([...tags]));
});

test("every path lists its problems by status", () => {
  const statusesOf = (path: string) => Object.keys(description.paths[path].get.responses);
  const ofRequests = ["400", "401", "404", "405", "408", "413", "429", "431"];
  expect(statusesOf("/devices")).toEqual(["200", ...ofRequests, "500", "502", "503", "504"]);
  expect(statusesOf("/devices/{device_id}")).toContain("409");
  expect(statusesOf("/health")).toEqual(["200", "400", "405", "408", "413", "429", "431", "500", "503"]);
});

test(
  "answers have the keys that are described",
  withApi({}, async ({ ask }) => {
    const { schema } = description.paths["/devices"].get.responses["200"].content["application/json"];
    const { body } = await ask("/devices");
    expect(Object.keys(body).sort()).toEqual(Object.keys(schema.properties).sort());
    const [device] = body.devices as object[];
    expect(Object.keys(device ?? {}).sort()).toEqual(
      Object.keys(description.components.schemas.Device.properties).sort(),
    );
    expect((await ask("/openapi.json", { authorization: null })).body.openapi).toBe("3.1.0");
  }),
);
