import { readFileSync } from "node:fs";
import { type RunningApi, startApi } from "@mtw/api";
import { houseFacts, houseScenario, type Simulator, startSimulator } from "@mtw/routeros-simulator";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { renderTemplate } from "./testing/render-template.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const secrets = z.record(z.string(), z.string()).parse(parse(read("secrets.yaml")));
const secretTag = { tag: "!secret", resolve: (name: string) => secrets[name] ?? `no secret ${name}` };

const named = { name: z.string(), unique_id: z.string().regex(/^mtw_/) };
const restEntity = { ...named, value_template: z.string() };
const templateEntity = { ...named, state: z.string(), availability: z.string().optional() };
const homeAssistant = z.strictObject({
  rest: z.array(
    z.strictObject({
      resource: z.url(),
      headers: z.strictObject({ Authorization: z.string() }),
      scan_interval: z.int().min(10),
      timeout: z.int(),
      sensor: z.array(z.strictObject({ ...restEntity, json_attributes: z.array(z.string()).default([]) })),
      binary_sensor: z.array(z.strictObject({ ...restEntity, device_class: z.literal("problem") })).default([]),
    }),
  ),
  template: z.tuple([
    z.strictObject({
      sensor: z.array(
        z.strictObject({
          ...templateEntity,
          device_class: z.literal("signal_strength").optional(),
          state_class: z.literal("measurement").optional(),
          unit_of_measurement: z.literal("dBm").optional(),
        }),
      ),
    }),
    z.strictObject({
      binary_sensor: z.array(z.strictObject({ ...templateEntity, device_class: z.enum(["presence", "connectivity"]) })),
    }),
  ]),
});
type TemplateEntity = z.output<z.ZodObject<typeof templateEntity>>;
const { rest, template } = homeAssistant.parse(parse(read("mtw_wifi.yaml"), { customTags: [secretTag] }));

const phone = "C6:1D:5A:73:0E:91";
const laptop = "3C:22:FB:61:4D:07";
const registrations = "/interface/wifi/registration-table";
const apiKey = secrets.mtw_authorization?.replace(/^Bearer /, "") ?? "";

let simulator: Simulator;
let api: RunningApi;

const startApiOf = (urls: readonly string[]): Promise<RunningApi> =>
  startApi({
    routers: urls.map((url) => ({ url, username: "demo", password: "demo", name: undefined, tls: {} })),
    ...{ apiKey, mcpApiKey: undefined, host: "127.0.0.1", port: 0 },
    ...{ timeoutMs: 10_000, devicesMaxAgeMs: 0, devicesMaxStaleMs: 0, logLevel: "silent" },
  });

beforeEach(async () => {
  simulator = await startSimulator({ tables: houseScenario() });
  api = await startApiOf([simulator.url]);
});
afterEach(async () => {
  await api.close();
  await simulator.close();
});

const entityId = (domain: string, name: string): string => `${domain}.${name.toLowerCase().replaceAll(" ", "_")}`;
const demoUrl = "http://127.0.0.1:8490";

/** What Home Assistant shows after one round: the states of all entities by their ids. */
async function statesOf(key = secrets.mtw_authorization ?? ""): Promise<Record<string, string>> {
  const states: Record<string, string> = {};
  const attributes: Record<string, Record<string, unknown>> = {};
  for (const { resource, headers, sensor, binary_sensor } of rest) {
    expect(headers.Authorization).toBe(secrets.mtw_authorization);
    const response = await fetch(resource.replace(demoUrl, api.url), { headers: { authorization: key } });
    const value_json = z.record(z.string(), z.unknown()).parse(await response.json());
    for (const { name, value_template, json_attributes } of sensor) {
      const id = entityId("sensor", name);
      states[id] = renderTemplate(value_template, { value_json });
      attributes[id] = Object.fromEntries(json_attributes.map((attribute) => [attribute, value_json[attribute]]));
    }
    for (const { name, value_template } of binary_sensor) {
      states[entityId("binary_sensor", name)] = renderTemplate(value_template, { value_json });
    }
  }
  const scope = {
    states: (id: string) => states[id],
    state_attr: (id: string, attribute: string) => attributes[id]?.[attribute] ?? null,
    has_value: (id: string) => states[id] !== "unknown",
  };
  const show = (domain: string, { name, state, availability = "{{ true }}" }: TemplateEntity) => {
    const isAvailable = renderTemplate(availability, scope) === "True";
    states[entityId(domain, name)] = isAvailable ? renderTemplate(state, scope) : "unavailable";
  };
  for (const one of template[0].sensor) show("sensor", one);
  for (const one of template[1].binary_sensor) show("binary_sensor", one);
  return states;
}

test("every resource is one that the API serves, at the address of the demo", () => {
  expect(rest.map(({ resource }) => resource.startsWith(`${demoUrl}/devices`))).toEqual([true, true]);
});

test("every entity has a name and an id of its own", () => {
  const ofRest = rest.flatMap(({ sensor, binary_sensor }) => [...sensor, ...binary_sensor]);
  const all = [...ofRest, ...template[0].sensor, ...template[1].binary_sensor];
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(new Set(all.map(({ unique_id }) => unique_id)).size).toBe(all.length);
});

test("shows who is where in the house", async () => {
  const placeOf = (mac: string) => houseFacts.find(({ mac_address }) => mac_address === mac)?.access_point;
  const states = await statesOf();
  expect(states).toEqual({
    "sensor.wifi_devices": "26",
    "sensor.mum_phone_access_point": placeOf(phone),
    "sensor.mum_room": "Living room",
    "binary_sensor.mum_phone": "True",
    "binary_sensor.wifi_data_incomplete": "False",
    "sensor.laptop_signal": expect.stringMatching(/^-[45]\d$/),
    "sensor.laptop_access_point": placeOf(laptop),
    "sensor.laptop_band": "5ghz",
    "binary_sensor.laptop": "True",
  });
});

test("an access point without a room is an unknown room", () => {
  const scope = { states: () => "shed" };
  expect(renderTemplate(template[0].sensor[0]?.state ?? "", scope)).toBe("unknown");
});

const nobodyKnows = {
  "sensor.wifi_devices": "unknown",
  "sensor.mum_phone_access_point": "unknown",
  "sensor.mum_room": "unknown",
  "binary_sensor.mum_phone": "unavailable",
  "binary_sensor.wifi_data_incomplete": "True",
  "sensor.laptop_signal": "unavailable",
  "sensor.laptop_access_point": "unknown",
  "sensor.laptop_band": "unknown",
  "binary_sensor.laptop": "unavailable",
};

test("nobody is away because the key is wrong", async () => {
  expect(await statesOf("Bearer not-the-right-key-at-all")).toEqual(nobodyKnows);
});

test("nobody is away because the router does not answer", async () => {
  simulator.addFault({ menu: registrations, kind: "status", status: 500 });
  expect(await statesOf()).toEqual(nobodyKnows);
});

/** Phone and laptop leave the WiFi of the router that answers. */
function leave(): void {
  const rows = houseScenario({ startedAt: 0 })(60_000)[registrations] ?? [];
  const left = [phone, laptop];
  simulator.setTable(
    registrations,
    rows.filter((row) => !left.includes(row["mac-address"] ?? "")),
  );
}

test("nobody is away because one of two routers does not answer", async () => {
  leave();
  const absent = await startSimulator({});
  await absent.close();
  await api.close();
  api = await startApiOf([simulator.url, absent.url]);
  expect(await statesOf()).toEqual({ ...nobodyKnows, "sensor.wifi_devices": "24" });
});

test("who has left is away", async () => {
  leave();
  expect(await statesOf()).toMatchObject({
    "sensor.wifi_devices": "24",
    "sensor.mum_phone_access_point": "none",
    "sensor.mum_room": "away",
    "binary_sensor.mum_phone": "False",
    "binary_sensor.wifi_data_incomplete": "False",
    "sensor.laptop_access_point": "none",
    "sensor.laptop_band": "unknown",
    "sensor.laptop_signal": "unavailable",
    "binary_sensor.laptop": "False",
  });
});
