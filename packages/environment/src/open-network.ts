import { createNetwork, type NamedRouter, type Network, type NetworkOptions } from "@mtw/core";
import { createRouterOsClient } from "@mtw/routeros-client";
import { logFailures } from "./log-failures.ts";
import type { NetworkLog } from "./network-log.ts";
import type { NetworkConfig } from "./read-network-environment.ts";
import type { RouterConfig } from "./read-router.ts";

/** What {@link openNetwork} needs beside the configuration. */
export interface OpenNetworkOptions {
  /** Told of routers that fail and of certificates that are not checked. */
  readonly log: NetworkLog;
  /** Owner of a MAC address block. @default nobody is known */
  readonly lookUpVendor?: NetworkOptions["lookUpVendor"];
}

/** Makes the network that the configuration describes; no router is asked before the first question. */
export function openNetwork(config: NetworkConfig, { log, lookUpVendor }: OpenNetworkOptions): Network {
  return createNetwork({
    routers: config.routers.map((router) => openRouter(router, config.timeoutMs, log)),
    maxAgeMs: config.devicesMaxAgeMs,
    maxStaleMs: config.devicesMaxStaleMs,
    lookUpVendor,
    onFailure: logFailures(log),
  });
}

function openRouter({ name, ...options }: RouterConfig, timeoutMs: number, log: NetworkLog): NamedRouter {
  const client = createRouterOsClient({ ...options, timeoutMs });
  if (options.tls.insecure) {
    log.warn({ router: name ?? client.url }, "any TLS certificate is accepted: whoever answers reads the password");
  }
  return { name, client };
}
