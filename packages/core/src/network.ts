import type { RouterOsClient } from "@mtw/routeros-client";
import type { FailureEvent } from "./reading/failure-log.ts";
import { type RefreshOptions, serves } from "./reading/read-router.ts";
import { createRouterReader, type RouterReader } from "./reading/router-reader.ts";
import { createSharedRun } from "./reading/shared-run.ts";
import { waitForRouters } from "./reading/wait-for-routers.ts";
import { type NetworkRuntime, systemRuntime } from "./runtime.ts";
import { buildSnapshot } from "./snapshot/build-snapshot.ts";
import { nameRouters } from "./snapshot/name-routers.ts";
import type { Snapshot } from "./snapshot/snapshot.ts";

/** A router with the name to show for it. */
export interface NamedRouter {
  readonly client: RouterOsClient;
  /** @default the router's /system/identity */
  readonly name?: string | undefined;
}

/** A failure of a router, or of one of its tables, that began, changed its kind or ended. */
export interface NetworkFailure extends FailureEvent {
  /** Name of the router. */
  readonly router: string;
}

/** Options of {@link createNetwork}. */
export interface NetworkOptions {
  /** Routers to read: gateways, CAPsMAN controllers, standalone access points. */
  readonly routers: readonly (RouterOsClient | NamedRouter)[];
  /** A snapshot younger than this is served without asking the routers, in milliseconds. @default 2000 */
  readonly maxAgeMs?: number | undefined;
  /** The last good data of a router or a table that fails is served for this long, in milliseconds. @default 60000 */
  readonly maxStaleMs?: number | undefined;
  /** Owner of a MAC address block; it is asked only for addresses that have one. @default nobody is known */
  readonly lookUpVendor?: ((macAddress: string) => string | null) | undefined;
  /** Told when a failure begins, changes its kind or ends; repetitions are silent. @default nobody is told */
  readonly onFailure?: ((failure: NetworkFailure) => void) | undefined;
}

/** What a question needs of the snapshot. */
export interface SnapshotOptions {
  /** Load, memory and uptime as fresh as everything else. @default false */
  readonly isSystemLive?: boolean;
  /** Accept a snapshot of this age, in milliseconds. @default the network's maxAgeMs */
  readonly maxAgeMs?: number;
  /** Ends the waiting; when nobody else waits for the same reading, the routers are no longer asked for it. */
  readonly signal?: AbortSignal | undefined;
}

/** Many routers as one network; owns the caches and the reads in flight. */
export interface Network {
  /**
   * The network now, or as it was at most maxAgeMs ago. Overlapping calls share one read.
   *
   * Rejects with the reason of the signal when that is aborted.
   */
  readonly snapshot: (options?: SnapshotOptions) => Promise<Snapshot>;
  /** Closes the routers' connections. */
  readonly close: () => Promise<void>;
}

/**
 * Makes a network of routers.
 *
 * Nothing is read before the first question. After it, only a router that does not answer is asked without a question:
 * again and again, ever more rarely, until it is back.
 */
export function createNetwork(options: NetworkOptions, runtime: Partial<NetworkRuntime> = {}): Network {
  const clock = { ...systemRuntime, ...runtime };
  const settings = { maxStaleMs: options.maxStaleMs ?? 60_000, lookUpVendor: options.lookUpVendor, now: clock.now };
  const readers: RouterReader[] = options.routers.map((router, index) =>
    readerOf(router, clock, (failure) =>
      options.onFailure?.({ ...failure, router: nameRouters(readers)[index] ?? "" }),
    ),
  );
  const last = new Map<boolean, Snapshot>();

  const refresh = createSharedRun(async (wanted: RefreshOptions, signal) => {
    await waitForRouters(readers, wanted, { runtime: clock, maxStaleMs: settings.maxStaleMs, signal });
    const snapshot = buildSnapshot(readers, settings);
    if (!wanted.isSystemOnly) last.set(false, snapshot);
    if (wanted.isSystemLive) last.set(true, snapshot);
    return snapshot;
  }, serves);

  /** A clock that was set back makes the age negative: then nothing is young. */
  function youngest(isSystemLive: boolean, maxAgeMs: number): Snapshot | null {
    const known = last.get(isSystemLive);
    const ageMs = known ? clock.now() - known.builtAt : -1;
    return known && ageMs >= 0 && ageMs < maxAgeMs ? known : null;
  }

  async function snapshot(wanted: SnapshotOptions = {}): Promise<Snapshot> {
    wanted.signal?.throwIfAborted();
    const isSystemLive = wanted.isSystemLive ?? false;
    const maxAgeMs = wanted.maxAgeMs ?? options.maxAgeMs ?? 2000;
    const known = youngest(isSystemLive, maxAgeMs);
    if (known) return known;
    const isSystemOnly = isSystemLive && youngest(false, maxAgeMs) !== null;
    return refresh({ isSystemLive, isSystemOnly }, wanted.signal);
  }

  const close = async () => {
    await Promise.all(readers.map((reader) => reader.close()));
  };
  return { snapshot, close };
}

function readerOf(
  router: RouterOsClient | NamedRouter,
  runtime: NetworkRuntime,
  onFailure: (failure: FailureEvent) => void,
): RouterReader {
  const { client, name } = "client" in router ? router : { client: router, name: undefined };
  return createRouterReader({ client, configuredName: name ?? null, runtime, onFailure });
}
