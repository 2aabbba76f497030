import { type accessPointSchema, type deviceSchema, stackNames, type wifiInterfaceSchema } from "@mtw/normalize";
import type { RouterOsError } from "@mtw/routeros-client";
import * as z from "zod";

/** What of an answer is worth knowing before it is trusted, worst last. */
export const qualities = ["fresh", "stale", "partial", "suspect"] as const;

export const qualitySchema = z.enum(qualities).meta({
  description:
    "Worst that is true: fresh; stale (some of it is the last good data of a read that failed); partial (facts of a table or of a router are missing); suspect (most devices vanished at once).",
});

/** Something that the answer lacks, why, and what to do. */
export const warningSchema = z
  .object({
    code: z.string().meta({ description: "Permanent code, as in docs/errors.md." }),
    router: z.string().nullable().meta({ description: "Name of the router." }),
    menu: z.string().nullable().meta({ description: "RouterOS menu, null when the whole router is meant." }),
    message: z.string().meta({ description: "What happened, where, with numbers." }),
    hint: z.string().nullable().meta({ description: "What to do." }),
  })
  .meta({ id: "Warning" });

/**
 * Says what an answer lacks, why, and what to do; made from `warningSchema`.
 *
 * `code` is a permanent one, either of a router's error or of `warningCodes`.
 */
export type Warning = z.output<typeof warningSchema>;

/** Whether a router answers. */
const routerStates = ["ok", "degraded", "unreachable", "auth_failed"] as const;
export type RouterState = (typeof routerStates)[number];

const unit = (name: string, description: string) => ({ description, unit: name });

/** One RouterOS machine that is read. */
export const routerSchema = z
  .object({
    name: z.string().meta({ description: "Configured name, else its identity." }),
    url: z.string().meta({ description: "Address, without credentials." }),
    state: z.enum(routerStates).meta({
      description: "ok; degraded (a table failed); unreachable; auth_failed (credentials or policies refused).",
    }),
    identity: z.string().nullable().meta({ description: "System identity." }),
    model: z.string().nullable().meta({ description: "Product code, else board name." }),
    architecture: z.string().nullable().meta({ description: "CPU architecture." }),
    routeros_version: z.string().nullable().meta({ description: "RouterOS version, bare: 7.24.2." }),
    uptime_seconds: z.number().nullable().meta(unit("seconds", "Time since the router started.")),
    cpu_load_percent: z.number().nullable().meta(unit("%", "CPU load over all cores.")),
    memory_total_bytes: z.number().nullable().meta(unit("bytes", "Memory of the router.")),
    memory_free_bytes: z.number().nullable().meta(unit("bytes", "Memory not in use.")),
    stacks: z.array(z.enum(stackNames)).meta({ description: "WiFi stacks with interfaces or devices on this router." }),
    device_count: z.number().int().meta({ description: "Devices associated through this router." }),
  })
  .meta({ id: "Router" });

/**
 * Describes one RouterOS machine that is read; made from `routerSchema`.
 *
 * Its facts are those of `/system/identity`, `/system/resource` and `/system/routerboard`: uptime in seconds, memory in
 * bytes, load in percent; null where the router does not tell.
 */
export type Router = z.output<typeof routerSchema>;

/** How one table of a router is doing. */
const tableHealthSchema = z.object({
  menu: z.string(),
  state: z.enum(["ok", "absent", "failed"]),
  age_seconds: z.number().nullable().meta({ description: "Time since the last good read.", unit: "seconds" }),
  row_count: z.number().int().meta({ description: "Rows of the last good read." }),
  read_seconds: z.number().nullable().meta({ description: "How long the last read took.", unit: "seconds" }),
});

/** How one router is doing. */
export const routerHealthSchema = z.object({
  name: z.string(),
  state: z.enum(routerStates),
  stacks: z.array(z.enum(stackNames)),
  routeros_version: z.string().nullable(),
  last_success_at: z.iso.datetime().nullable(),
  error: z.object({ code: z.string(), message: z.string(), hint: z.string() }).nullable(),
  tables: z.array(tableHealthSchema),
});

/**
 * Tells how one router is doing, menu by menu; made from `routerHealthSchema`.
 *
 * Ages and durations are in seconds; `last_success_at` is ISO 8601 in UTC.
 */
export type RouterHealth = z.output<typeof routerHealthSchema>;

/** All routers, access points, WiFi interfaces and devices at one moment. */
export interface Snapshot {
  /** When it was put together, as milliseconds since 1970. */
  readonly builtAt: number;
  /** Moment of the newest reading, ISO 8601 in UTC. */
  readonly as_of: string;
  readonly quality: (typeof qualities)[number];
  readonly warnings: readonly Warning[];
  readonly devices: readonly z.output<typeof deviceSchema>[];
  readonly interfaces: readonly z.output<typeof wifiInterfaceSchema>[];
  readonly access_points: readonly z.output<typeof accessPointSchema>[];
  readonly routers: readonly Router[];
  readonly health: readonly RouterHealth[];
  /** Why devices can't be told at all; null when at least one router told its devices. */
  readonly failure: RouterOsError | null;
}
