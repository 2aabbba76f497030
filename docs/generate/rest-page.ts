import { cell, madeFrom, table } from "./markdown.ts";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema: { readonly type?: string; readonly enum?: readonly string[]; readonly default?: unknown };
}

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

/** The REST reference, out of the OpenAPI description. */
export function restPage(api: Readonly<Record<string, unknown>>): string {
  const paths = Object.entries(api.paths as Record<string, Record<string, Described>>);
  return [
    "# REST",
    "In machine form: [openapi.json](openapi.json), served at `/openapi.json`; a page to try it is at `/docs`.",
    "Send `Authorization: Bearer <API_KEY>`. Fields of the answers are in [fields.md](fields.md), error codes in [errors.md](errors.md).",
    ...paths.flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => routeSection(`${method.toUpperCase()} ${path}`, described)),
    ),
    madeFrom("packages/core/src/operations"),
  ]
    .join("\n\n")
    .concat("\n");
}

function routeSection(title: string, { operationId, description, parameters, responses }: Described): string {
  const rows = parameters.map((parameter) => [
    `\`${parameter.name}\``,
    typeOf(parameter),
    cell(parameter.description ?? ""),
  ]);
  const answers = Object.entries(responses).map(([status, response]) => [status, cell(response.description)]);
  return [
    `## ${title}`,
    `${description} (operation \`${operationId}\`)`,
    ...(rows.length > 0 ? [table(["parameter", "type", "meaning"], rows)] : []),
    table(["status", "answer"], answers),
  ].join("\n\n");
}

function typeOf({ schema }: Parameter): string {
  const words = schema.enum && schema.enum.length <= 8 ? schema.enum.join(", ") : (schema.type ?? "string");
  return schema.default === undefined ? words : `${words}; default \`${String(schema.default)}\``;
}
