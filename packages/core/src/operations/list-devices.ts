import { type Device, deviceSchema } from "@mtw/normalize";
import * as z from "zod";
import { defineOperation } from "../define-operation.ts";
import { QueryError } from "../errors.ts";
import { nearestOf } from "../nearest.ts";
import { quoted } from "../quoted.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { answerOf } from "./answer-of.ts";
import { pick } from "./detail.ts";
import { nothingSentence, weakSentence } from "./device-hints.ts";
import { filterDevices } from "./filter-devices.ts";
import { conciseDeviceKeys, type ListDevicesQuery, listDevicesInput } from "./list-devices-input.ts";
import { missingSentence } from "./missing-devices.ts";
import { hintOf, listFacts, pageOf, restSentence } from "./paging.ts";
import { sortDevices } from "./sort-devices.ts";

/** Lists the WiFi devices of the network. */
export const listDevices = defineOperation({
  name: "list_devices",
  title: "List WiFi devices",
  description:
    "Lists connected WiFi devices: address, access point, band, signal in dBm. Use it to find, count or compare; use get_device for one. name and mac match parts.",
  input: listDevicesInput,
  output: z.object({
    devices: z.array(deviceSchema.partial()),
    count: z.int().meta({ description: "Devices in this answer." }),
    total: z.int().meta({ description: "Devices that match." }),
    ...listFacts,
  }),
  run: async (network, query) => answer(answerOf(await network.snapshot()), query),
});

/**
 * Describes a WiFi device as `listDevices` answers it.
 *
 * A key that `fields` or `detail: "concise"` leaves out is absent; without them every key is there. What is not known is
 * null.
 */
export type ListedDevice = z.output<typeof listDevices.output>["devices"][number];

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
  const page = pageOf(matching, query);
  const total = matching.length;
  const nothing = total === 0 && snapshot.devices.length > 0 ? nothingSentence(snapshot, query) : null;
  return {
    devices: withWantedKeys(page.items, query),
    count: page.items.length,
    total,
    hint: hintOf([missingSentence(snapshot), nothing, restSentence(page, total), weakSentence(matching, query)]),
    as_of: snapshot.as_of,
    quality: snapshot.quality,
    warnings: [...snapshot.warnings],
  };
}

/** Chosen fields win over the detail. */
function withWantedKeys(devices: readonly Device[], { fields, detail }: ListDevicesQuery): Partial<Device>[] {
  const keys = fields ?? (detail === "concise" ? conciseDeviceKeys : null);
  return keys ? devices.map((device) => pick(device, keys)) : [...devices];
}

function assertRouter({ routers }: Snapshot, name: string | undefined): void {
  if (name === undefined || routers.some((router) => router.name === name)) return;
  const names = routers.map((router) => router.name);
  const message = `No router is named ${quoted(name)}.`;
  throw new QueryError("unknown_router", message, { nearest: nearestOf(name, names) });
}
