import type { Operation, OperationName } from "@mtw/core";
import * as z from "zod";
import { problemSchema, reportedErrors, statuses } from "./problems.ts";
import { healthAnswer, inputSchemaOf, type RoutedOperation, routedOperations } from "./routes.ts";

type Json = Record<string, unknown>;

/** What the paths are about; a page of the description has them in these groups. */
const tags = {
  Devices: "Who is on the WiFi, where, and how strong.",
  "Access points": "The boxes whose radios serve devices, and their WiFi interfaces.",
  Routers: "The RouterOS machines that are read, and whether they answer.",
} as const;

/** The group of every operation; a new operation does not compile without one. */
const tagOf = {
  list_devices: "Devices",
  get_device: "Devices",
  list_wifi_interfaces: "Access points",
  list_access_points: "Access points",
  get_system_info: "Routers",
  health_check: "Routers",
} as const satisfies Record<OperationName, keyof typeof tags>;

/** The OpenAPI 3.1 description of every route, derived from the operations. */
export function describeApi(version: string): Json {
  const schemas: Json = {};
  const paths = routedOperations.map((route) => [route.path, { [route.method]: describeOperation(route, schemas) }]);
  collect(problemSchema, schemas);
  return {
    openapi: "3.1.0",
    info: {
      title: "MikroTik WiFi API",
      version,
      description:
        "Devices, access points, WiFi interfaces and routers of a MikroTik network, read over RouterOS REST.",
    },
    servers: [{ url: "/" }],
    security: [{ bearer: [] }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(paths),
    components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } }, schemas },
  };
}

function describeOperation(route: RoutedOperation, schemas: Json): Json {
  const isHealth = route.name === "health_check";
  const answer = collect(isHealth ? healthAnswer : route.operation.output, schemas);
  const down = { description: "No router can answer (status down).", content: jsonOf(answer) };
  return {
    operationId: route.name,
    tags: [tagOf[route.name]],
    summary: route.operation.title,
    description: route.operation.description,
    ...(isHealth ? { security: [{}, { bearer: [] }] } : {}),
    parameters: describeParameters(route.operation, route.pathParameters),
    responses: {
      "200": { description: "The answer.", content: jsonOf(answer) },
      ...describeProblems(isHealth ? healthProblems : [...commonProblems, ...route.errors]),
      ...(isHealth ? { "503": down } : {}),
    },
  };
}

const jsonOf = (schema: unknown): Json => ({ "application/json": { schema } });

/** What /health can be refused for: it asks for no key, and a router's failure is its answer. */
const healthProblems: readonly string[] = [
  ...["bad_request", "invalid_query", "method_not_allowed", "request_timeout"],
  ...["body_too_large", "too_many_requests", "headers_too_large", "internal"],
];

/** What every other path can answer instead: anything but what a question can be wrong about. */
const ownProblems: ReadonlySet<string> = new Set([
  "unknown_device",
  "unknown_router",
  "ambiguous_device",
  "unknown_path",
]);
const commonProblems = Object.keys(reportedErrors).filter((code) => !ownProblems.has(code));

function describeProblems(codes: readonly string[]): Json {
  const byStatus = new Map<string, string[]>();
  for (const code of codes) {
    const status = String(statuses[code as keyof typeof statuses]);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const content = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return Object.fromEntries(
    [...byStatus].map(([status, found]) => [status, { description: sentences(found), content }]),
  );
}

const sentences = (codes: readonly string[]): string =>
  codes.map((code) => `\`${code}\`: ${reportedErrors[code]?.description}`).join("\n\n");

function describeParameters(operation: Operation, pathParameters: readonly string[]): Json[] {
  const { properties = {}, required = [] } = inputSchemaOf(operation);
  return Object.entries(properties).map(([name, property]) => {
    const { description, absent, ...schema } = withoutSafeBounds(property as Json);
    const isInPath = pathParameters.includes(name);
    const list = schema.type === "array" ? { style: "form", explode: false } : {};
    const place = { name, in: isInPath ? "path" : "query", required: required.includes(name) };
    const said = [description, ...noteOf(schema, absent)].join(" ");
    return { ...place, description: said, schema, ...list };
  });
}

/** What pages that show no more than a type and a description would leave out. */
function noteOf({ type, minimum, maximum }: Json, absent: unknown): string[] {
  const notes = [
    ...(type === "array" ? ["separated by commas"] : []),
    ...(minimum === undefined ? [] : [`from ${minimum}${maximum === undefined ? "" : ` to ${maximum}`}`]),
    ...(absent === undefined ? [] : [`without it ${absent}`]),
  ].join("; ");
  return notes ? [`${notes.charAt(0).toUpperCase()}${notes.slice(1)}.`] : [];
}

/** The schema with its named parts moved to components. */
function collect(schema: z.ZodType, schemas: Json): unknown {
  const override = ({ jsonSchema }: { jsonSchema: Json }) => {
    Object.assign(jsonSchema, withoutSafeBounds(jsonSchema));
  };
  const { $schema: _dialect, $defs = {}, ...own } = z.toJSONSchema(schema, { io: "output", override }) as Json;
  Object.assign(schemas, withComponentReferences($defs));
  return withComponentReferences(own);
}

function withComponentReferences(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

/** zod gives every integer the bounds of JavaScript's safe integers, which say nothing about the value. */
function withoutSafeBounds(schema: Json): Json {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  return schema;
}
