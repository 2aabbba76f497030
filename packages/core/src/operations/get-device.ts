import { type Device, deviceSchema, parseMac } from "@mtw/normalize";
import { z } from "zod";
import { defineOperation } from "../define-operation.ts";
import { QueryError } from "../errors.ts";
import { answerOf } from "./answer-of.ts";

/** Gets one device by MAC address or name. */
export const getDevice = defineOperation({
  name: "get_device",
  title: "Get a WiFi device",
  description:
    "Gets one connected WiFi device by its MAC address, in any usual spelling, or by its name: where it is, how strong, how it is reached.",
  input: z.strictObject({
    device_id: z.string().min(1).meta({
      description:
        "MAC address in any usual spelling (also that of a link), or the device's name, upper and lower case alike.",
    }),
  }),
  output: deviceSchema,
  run: async (network, { device_id }) => findDevice(answerOf(await network.snapshot()).devices, device_id),
});

function findDevice(devices: readonly Device[], id: string): Device {
  const macAddress = parseMac(id);
  const byMac = devices.find((device) => device.mac_address === macAddress);
  const byLink = () => devices.find((device) => device.links.some((link) => link.mac_address === macAddress));
  return byMac ?? (macAddress === null ? undefined : byLink()) ?? findByName(devices, id, macAddress);
}

function findByName(devices: readonly Device[], name: string, macAddress: string | null): Device {
  const wanted = name.toLowerCase();
  const [first, ...others] = devices.filter((device) => device.name.toLowerCase() === wanted);
  if (!first) throw unknownDevice(name, macAddress);
  if (others.length === 0) return first;
  const candidates = [first, ...others].map((device) => device.mac_address);
  const message = `${candidates.length} connected devices are named ${JSON.stringify(name)}.`;
  throw new QueryError("ambiguous_device", message, candidates);
}

const unknownDevice = (name: string, macAddress: string | null): QueryError =>
  new QueryError(
    "unknown_device",
    macAddress
      ? `No device with MAC address ${macAddress} is connected.`
      : `No connected device is named ${JSON.stringify(name)}.`,
  );
