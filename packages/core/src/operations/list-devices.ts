import { deviceSchema } from "@mtw/normalize";
import { z } from "zod";
import { defineOperation } from "../define-operation.ts";
import { QueryError } from "../errors.ts";
import { qualitySchema, type Snapshot, warningSchema } from "../snapshot/snapshot.ts";
import { answerOf } from "./answer-of.ts";
import { filterDevices } from "./filter-devices.ts";
import { type ListDevicesQuery, listDevicesInput } from "./list-devices-input.ts";
import { sortDevices } from "./sort-devices.ts";

/** Lists the WiFi devices of the network. */
export const listDevices = defineOperation({
  name: "list_devices",
  title: "List WiFi devices",
  description:
    "Lists the connected WiFi devices: name, addresses, the access point, interface, SSID and band each one is on, its signal in dBm, rates and traffic. Filters combine with AND.",
  input: listDevicesInput,
  output: z.object({
    devices: z.array(deviceSchema.partial()),
    count: z.int().meta({ description: "Devices in this answer." }),
    total: z.int().meta({ description: "Devices that match." }),
    as_of: z.iso.datetime().meta({ description: "Moment of the reading." }),
    quality: qualitySchema,
    warnings: z.array(warningSchema),
  }),
  run: async (network, query) => answer(answerOf(await network.snapshot()), query),
});

/** Answers over the same snapshot are the same object, so that doors can keep what they made of it. */
const answers = new WeakMap<Snapshot, Map<string, ReturnType<typeof select>>>();
/** Few, because each can be as large as the network; dashboards repeat a handful of questions. */
const answersKept = 8;

function answer(snapshot: Snapshot, query: ListDevicesQuery) {
  const kept = answers.get(snapshot) ?? new Map<string, ReturnType<typeof select>>();
  answers.set(snapshot, kept);
  const key = JSON.stringify(query);
  const known = kept.get(key) ?? select(snapshot, query);
  if (kept.size < answersKept) kept.set(key, known);
  return known;
}

function select(snapshot: Snapshot, query: ListDevicesQuery) {
  assertRouter(snapshot, query.router);
  const matching = sortDevices(filterDevices(snapshot.devices, query), query.sort);
  const page = matching.slice(query.offset, query.limit === undefined ? undefined : query.offset + query.limit);
  return {
    devices: query.fields ? page.map((device) => pick(device, query.fields ?? [])) : page,
    count: page.length,
    total: matching.length,
    as_of: snapshot.as_of,
    quality: snapshot.quality,
    warnings: [...snapshot.warnings],
  };
}

function assertRouter(snapshot: Snapshot, name: string | undefined): void {
  if (name === undefined || snapshot.routers.some((router) => router.name === name)) return;
  throw new QueryError("unknown_router", `No router is named ${JSON.stringify(name)}.`);
}

const pick = <T extends object>(record: T, keys: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(keys.map((key) => [key, record[key]])) as Partial<T>;
