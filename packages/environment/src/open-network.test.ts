import { listDevices } from "@mtw/core";
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished, test } from "vitest";
import { type OpenNetworkOptions, openNetwork } from "./open-network.ts";
import type { NetworkConfig } from "./read-network-environment.ts";

type Line = readonly [level: string, message: string, facts: object];

function open(config: Pick<NetworkConfig, "routers">, options: Partial<OpenNetworkOptions> = {}) {
  const lines: Line[] = [];
  const log = {
    info: (facts: object, message: string) => void lines.push(["info", message, facts]),
    warn: (facts: object, message: string) => void lines.push(["warn", message, facts]),
  };
  const limits = { timeoutMs: 2000, devicesMaxAgeMs: 0, devicesMaxStaleMs: 60_000, logLevel: "info" } as const;
  const network = openNetwork({ ...limits, ...config }, { log, ...options });
  onTestFinished(() => network.close());
  return { network, lines };
}

test("the network has the configured routers by their names, and the owners that are looked up", async () => {
  const simulator = await startSimulator({ tables: houseScenario() });
  onTestFinished(() => simulator.close());
  const router = { name: "loft", url: simulator.url, username: "reader", password: "pw", tls: {} };
  const { network, lines } = open({ routers: [router] }, { lookUpVendor: () => "Attic Radios" });
  const { devices } = await listDevices.run(network, {});
  expect(new Set(devices.map((device) => device.router))).toEqual(new Set(["loft"]));
  expect(devices.map(({ vendor }) => vendor)).toContain("Attic Radios");
  expect(lines).toEqual([]);
});

test("a certificate that is not checked is a warning at the start, by the name or the URL of the router", () => {
  const router = { url: "https://192.0.2.1", username: "reader", password: "pw", tls: { insecure: true } };
  const { lines } = open({
    routers: [
      { ...router, name: "loft" },
      { ...router, name: undefined },
    ],
  });
  const warning = "any TLS certificate is accepted: whoever answers reads the password";
  expect(lines).toEqual([
    ["warn", warning, { router: "loft" }],
    ["warn", warning, { router: "https://192.0.2.1" }],
  ]);
});

test("a router that fails is logged", async () => {
  const simulator = await startSimulator();
  await simulator.close();
  const router = { name: "loft", url: simulator.url, username: "reader", password: "pw", tls: {} };
  const { network, lines } = open({ routers: [router] });
  await expect(listDevices.run(network, {})).rejects.toMatchObject({ code: "router_unreachable" });
  expect(lines).toMatchObject([["warn", "router fails", { router: "loft", code: "router_unreachable" }]]);
});
