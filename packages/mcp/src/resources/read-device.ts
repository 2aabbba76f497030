import { getDevice, type Network, type RunOptions } from "@mtw/core";

/** Reads one device with every key. */
export const readDevice = (network: Network, device_id: string, options: RunOptions): Promise<object> =>
  getDevice.run(network, { device_id }, options);
