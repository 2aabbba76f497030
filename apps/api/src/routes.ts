import { healthCheck, type Operation, type OperationName, operations, type QueryErrorCode } from "@mtw/core";
import * as z from "zod";

/** Where an operation is found. */
export interface Route {
  readonly method: "get";
  /** With parameters as OpenAPI writes them: `/devices/{device_id}`. */
  readonly path: `/${string}`;
  /** What the question can be wrong about, beside invalid_query. */
  readonly errors: readonly QueryErrorCode[];
}

/** The path of every operation; a new operation does not compile without one. */
const routes = {
  list_devices: { method: "get", path: "/devices", errors: ["unknown_router"] },
  get_device: { method: "get", path: "/devices/{device_id}", errors: ["unknown_device", "ambiguous_device"] },
  list_wifi_interfaces: { method: "get", path: "/interfaces/wifi", errors: [] },
  list_access_points: { method: "get", path: "/access-points", errors: [] },
  get_system_info: { method: "get", path: "/system/info", errors: [] },
  health_check: { method: "get", path: "/health", errors: [] },
} as const satisfies Record<OperationName, Route>;

/** An operation with its place. */
export interface RoutedOperation extends Route {
  readonly name: OperationName;
  readonly operation: Operation;
  readonly pathParameters: readonly string[];
}

/** Every operation with its place, in the order of the table. */
export const routedOperations: readonly RoutedOperation[] = (Object.keys(routes) as OperationName[]).map((name) => ({
  ...routes[name],
  name,
  operation: operations[name] as Operation,
  pathParameters: [...routes[name].path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => String(parameter)),
}));

/** The schema of a question's parameters, as each door that is not TypeScript needs it. */
export function inputSchemaOf(operation: Operation): z.core.JSONSchema.ObjectSchema {
  return z.toJSONSchema(operation.input, { io: "input" }) as z.core.JSONSchema.ObjectSchema;
}

/** Paths that answer without a key. */
export const openPaths = { health: routes.health_check.path, openapi: "/openapi.json", docs: "/docs" } as const;

/** What GET /health answers: the routers only to those who have the key. */
export const healthAnswer = healthCheck.output
  .extend({ version: z.string().meta({ description: "Version of this API." }) })
  .partial({ routers: true });
