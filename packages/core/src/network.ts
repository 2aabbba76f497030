import type { RouterOsClient } from "@mtw/routeros-client";
import { createRouterReader, type RefreshOptions, type RouterReader } from "./reading/router-reader.ts";
import { buildSnapshot } from "./snapshot/build-snapshot.ts";
import type { Snapshot } from "./snapshot/snapshot.ts";

/** A router with the name to show for it. */
export interface NamedRouter {
  readonly client: RouterOsClient;
  /** @default the router's /system/identity */
  readonly name?: string | undefined;
}

/** Options of {@link createNetwork}. */
export interface NetworkOptions {
  /** Routers to read: gateways, CAPsMAN controllers, standalone access points. */
  readonly routers: readonly (RouterOsClient | NamedRouter)[];
  /** A snapshot younger than this is served without asking the routers, in milliseconds. @default 2000 */
  readonly maxAgeMs?: number | undefined;
  /** The last good data of a router that fails is served for this long, in milliseconds. @default 60000 */
  readonly maxStaleMs?: number | undefined;
  /** Owner of a MAC address block; it is asked only for addresses that have one. @default nobody is known */
  readonly lookUpVendor?: ((macAddress: string) => string | null) | undefined;
  /** Clock, as milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/** What a question needs of the snapshot. */
export interface SnapshotOptions {
  /** Load, memory and uptime as fresh as everything else. @default false */
  readonly isSystemLive?: boolean;
  /** Accept a snapshot of this age, in milliseconds. @default the network's maxAgeMs */
  readonly maxAgeMs?: number;
}

/** Many routers as one network; owns the caches and the reads in flight. */
export interface Network {
  /** The network now, or as it was at most maxAgeMs ago. Overlapping calls share one read. */
  readonly snapshot: (options?: SnapshotOptions) => Promise<Snapshot>;
  /** Closes the routers' connections. */
  readonly close: () => Promise<void>;
}

/**
 * Makes a network of routers.
 *
 * Nothing is read before the first question.
 */
export function createNetwork(options: NetworkOptions): Network {
  const now = options.now ?? Date.now;
  const readers = options.routers.map((router) => readerOf(router, now));
  const settings = { maxStaleMs: options.maxStaleMs ?? 60_000, lookUpVendor: options.lookUpVendor, now };
  const refreshes = createRefreshes(async (refresh) => {
    await Promise.all(readers.map((reader) => reader.refresh(refresh)));
    return buildSnapshot(readers, settings);
  });

  async function snapshot(wanted: SnapshotOptions = {}): Promise<Snapshot> {
    const isSystemLive = wanted.isSystemLive ?? false;
    const known = refreshes.last(isSystemLive);
    const maxAgeMs = wanted.maxAgeMs ?? options.maxAgeMs ?? 2000;
    if (known && now() - known.builtAt < maxAgeMs) return known;
    return refreshes.join({ isSystemLive });
  }

  const close = async () => {
    await Promise.all(readers.map((reader) => reader.client.close()));
  };
  return { snapshot, close };
}

function readerOf(router: RouterOsClient | NamedRouter, now: () => number): RouterReader {
  const { client, name } = "client" in router ? router : { client: router, name: undefined };
  return createRouterReader(client, name ?? null, now);
}

interface Refreshes {
  /** The last snapshot, if it has what is wanted. */
  readonly last: (isSystemLive: boolean) => Snapshot | null;
  /** The refresh under way, if it has what is wanted, else a new one after it. */
  readonly join: (options: RefreshOptions) => Promise<Snapshot>;
}

/** Runs one refresh at a time and shares it with everyone who asks meanwhile. */
function createRefreshes(refresh: (options: RefreshOptions) => Promise<Snapshot>): Refreshes {
  let last: { snapshot: Snapshot; options: RefreshOptions } | null = null;
  let current: { promise: Promise<Snapshot>; options: RefreshOptions } | null = null;

  function start(options: RefreshOptions, before: Promise<unknown>): Promise<Snapshot> {
    const promise = before
      .catch(() => undefined)
      .then(() => refresh(options))
      .then((snapshot) => {
        last = { snapshot, options };
        return snapshot;
      })
      .finally(() => {
        if (current?.promise === promise) current = null;
      });
    current = { promise, options };
    return promise;
  }

  const serves = (has: RefreshOptions, isSystemLive: boolean): boolean => has.isSystemLive || !isSystemLive;
  return {
    last: (isSystemLive) => (last && serves(last.options, isSystemLive) ? last.snapshot : null),
    join: (options) =>
      current && serves(current.options, options.isSystemLive)
        ? current.promise
        : start(options, current?.promise ?? Promise.resolve()),
  };
}
