import { isDeviceOn } from "./is-device.ts";
import type { StackView } from "./stack-view.ts";
import { withoutUnreportedCounters } from "./unreported-counters.ts";

/**
 * Applies the rules that hold for every stack to what its own join made.
 *
 * @param ethernetPorts  Names of the router's Ethernet ports. @default none is known
 */
export function finishStack(view: StackView, ethernetPorts: readonly string[] = []): StackView {
  const isDevice = isDeviceOn({
    wifiInterfaces: new Set(view.interfaces.map(({ name }) => name)),
    ethernetPorts: new Set(ethernetPorts),
  });
  return { ...view, associations: view.associations.filter(isDevice).map(withoutUnreportedCounters) };
}
