import { type Device, deviceSchema, parseMac } from "@mtw/normalize";
import * as z from "zod";
import { defineOperation } from "../define-operation.ts";
import { QueryError } from "../errors.ts";
import { answerOf } from "./answer-of.ts";
import { conciseSchema, detailInput, pick } from "./detail.ts";
import { conciseDeviceKeys } from "./list-devices-input.ts";
import { nearestOf, quoted } from "./nearest.ts";

/** Gets one device by MAC address or name. */
export const getDevice = defineOperation({
  name: "get_device",
  title: "Get a WiFi device",
  description:
    "Gets one connected WiFi device by MAC address or name: where it is, signal in dBm, addresses. detail full adds rates (bit/s), traffic, channel (MHz), uptime, security, links. Use it for one known device; list_devices finds one by a part of its name.",
  input: z.strictObject({
    device_id: z
      .string()
      .min(1)
      .meta({
        description: "MAC address in any usual spelling (also that of a link), or the device's name in any case.",
        examples: ["Laptop", "02:aa:bb:cc:dd:01"],
      }),
    detail: detailInput,
  }),
  output: conciseSchema(deviceSchema, conciseDeviceKeys),
  run: async (network, { device_id, detail }) => {
    const device = findDevice(answerOf(await network.snapshot()).devices, device_id);
    return detail === "full" ? device : pick(device, conciseDeviceKeys);
  },
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
  if (!first) throw unknownDevice(name, macAddress, devices);
  if (others.length === 0) return first;
  const candidates = [first, ...others].map((device) => device.mac_address);
  const message = `${candidates.length} connected devices are named ${quoted(name)}.`;
  throw new QueryError("ambiguous_device", message, { candidates });
}

function unknownDevice(name: string, macAddress: string | null, devices: readonly Device[]): QueryError {
  const message = macAddress
    ? `No device with MAC address ${macAddress} is connected.`
    : `No connected device is named ${quoted(name)}.`;
  const names = devices.map((device) => (macAddress ? device.mac_address : device.name));
  return new QueryError("unknown_device", message, { nearest: nearestOf(macAddress ?? name, names) });
}
