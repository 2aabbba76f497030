import { type Device, deviceSchema, parseMac } from "@mtw/normalize";
import * as z from "zod";
import { defineOperation } from "../define-operation.ts";
import { QueryError } from "../errors.ts";
import { nearestOf } from "../nearest.ts";
import { quoted } from "../quoted.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { answerOf } from "./answer-of.ts";
import { cleanQuestion } from "./clean-question.ts";
import { conciseSchema, detailInput, pick } from "./detail.ts";
import { conciseDeviceKeys } from "./list-devices-input.ts";
import { missingSentence } from "./missing-devices.ts";
import { hintOf } from "./paging.ts";

/** Gets one device by MAC address or name. */
export const getDevice = defineOperation({
  name: "get_device",
  title: "Get a WiFi device",
  description:
    "Gets one connected WiFi device by MAC address or name: where it is, signal in dBm, addresses. detail full adds rates (bit/s), traffic, channel (MHz), uptime, security, links. Use it for one known device; list_devices finds one by a part of its name.",
  input: z.strictObject({
    device_id: z
      .string({ error: "a MAC address or a name" })
      .min(1)
      .overwrite(cleanQuestion)
      .meta({
        description: "MAC address in any usual spelling (also that of a link), or the device's name in any case.",
        examples: ["Laptop", "02:aa:bb:cc:dd:01"],
      }),
    detail: detailInput,
  }),
  output: conciseSchema(deviceSchema, conciseDeviceKeys),
  run: async (network, { device_id, detail }) => {
    const device = findDevice(answerOf(await network.snapshot()), device_id);
    return detail === "full" ? device : pick(device, conciseDeviceKeys);
  },
});

function findDevice(snapshot: Snapshot, id: string): Device {
  const { devices } = snapshot;
  const macAddress = parseMac(id);
  const byMac = devices.find((device) => device.mac_address === macAddress);
  const byLink = () => devices.find((device) => device.links.some((link) => link.mac_address === macAddress));
  return byMac ?? (macAddress === null ? undefined : byLink()) ?? findByName(snapshot, id, macAddress);
}

function findByName(snapshot: Snapshot, name: string, macAddress: string | null): Device {
  const wanted = name.toLowerCase();
  const [first, ...others] = snapshot.devices.filter((device) => device.name.toLowerCase() === wanted);
  if (!first) throw unknownDevice(snapshot, name, macAddress);
  if (others.length === 0) return first;
  const candidates = [first, ...others].map((device) => device.mac_address);
  const message = `${candidates.length} connected devices are named ${quoted(name)}.`;
  throw new QueryError("ambiguous_device", message, { candidates });
}

/** A device behind a router that can't be read is not known to be gone; other addresses are no likely slips of the pen. */
function unknownDevice(snapshot: Snapshot, name: string, macAddress: string | null): QueryError {
  const message = macAddress
    ? `No device with MAC address ${macAddress} is connected.`
    : `No connected device is named ${quoted(name)}.`;
  const nearest = macAddress
    ? []
    : nearestOf(
        name,
        snapshot.devices.map((device) => device.name),
      );
  return new QueryError("unknown_device", hintOf([message, missingSentence(snapshot)]) ?? message, { nearest });
}
