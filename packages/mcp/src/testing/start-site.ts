import { createNetwork, type Network } from "@mtw/core";
import { createRouterOsClient } from "@mtw/routeros-client";
import { houseScenario, type Simulator, type SimulatorTables, startSimulator } from "@mtw/routeros-simulator";
import { onTestFinished } from "vitest";
import type { McpContext } from "../context.ts";

/** A router on loopback, and what requests about it are answered with. */
export interface TestSite {
  readonly simulator: Simulator;
  readonly network: Network;
  readonly context: McpContext;
  /** What onError was told. */
  readonly errors: unknown[];
}

export interface SiteOptions {
  readonly signal?: AbortSignal;
  /** Configured name of the router; null for none. @default gateway */
  readonly name?: string | null;
}

/** Starts a site for the running test, which ends it. */
export async function startSite(tables: SimulatorTables | null = null, options: SiteOptions = {}): Promise<TestSite> {
  const simulator = await startSimulator({ tables: tables ?? houseScenario() });
  const client = createRouterOsClient({
    url: simulator.url,
    username: "mtw",
    password: "secret",
    timeoutMs: 500,
    retry: { maxAttempts: 1 },
  });
  const network = createNetwork({
    routers: [{ client, name: options.name === undefined ? "gateway" : (options.name ?? undefined) }],
  });
  onTestFinished(async () => {
    await network.close();
    await simulator.close();
  });
  const errors: unknown[] = [];
  const context = {
    network,
    signal: options.signal ?? new AbortController().signal,
    onError: (error: unknown) => void errors.push(error),
    resourceNotFound: -32002,
  };
  return { simulator, network, context, errors };
}

/** Tables of an access point with these devices, by host name. */
export function tablesWith(hostNames: readonly string[]): SimulatorTables {
  const macs = hostNames.map((_, index) => `02:00:00:00:00:${index.toString(16).padStart(2, "0").toUpperCase()}`);
  return {
    "/system/resource": [{ version: "7.24.2 (stable)", uptime: "1d", "cpu-load": "3", "total-memory": "1073741824" }],
    "/system/identity": [{ name: "attic" }],
    "/interface/wifi": [{ ".id": "*1", name: "wifi1", "radio-mac": "02:00:00:FF:00:01", "configuration.ssid": "Home" }],
    "/interface/wifi/registration-table": macs.map((mac) => ({
      interface: "wifi1",
      "mac-address": mac,
      signal: "-60",
      ssid: "Home",
      band: "5ghz-ax",
    })),
    "/ip/dhcp-server/lease": hostNames.map((name, index) => ({
      "mac-address": macs[index] ?? "",
      "active-mac-address": macs[index] ?? "",
      "active-address": `192.168.88.${index + 10}`,
      address: `192.168.88.${index + 10}`,
      status: "bound",
      "host-name": name,
    })),
  };
}
