import { accessPointSchema, deviceSchema, type Field, type Table, tables, wifiInterfaceSchema } from "@mtw/normalize";
import * as z from "zod";
import { cell, madeFrom, table } from "./markdown.ts";

/** The field reference: what the answers hold, and which RouterOS key each fact is read from. */
export function fieldsPage(): string {
  return [
    "# Fields",
    "A value that the router does not tell, or that can't be read, is `null`.",
    "## What answers hold",
    ...Object.entries({
      Device: deviceSchema,
      "WiFi interface": wifiInterfaceSchema,
      "Access point": accessPointSchema,
    }).map(([title, schema]) => shapeSection(title, schema)),
    "## What is read from RouterOS",
    'The first key that is present wins. Words in the last column stand for "no value".',
    ...tables.map(tableSection),
    madeFrom("packages/normalize/src/tables", "packages/normalize/src/shapes"),
  ]
    .join("\n\n")
    .concat("\n");
}

interface Property {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Property[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly unit?: string;
}

interface Shape {
  readonly properties?: Record<string, Property>;
}

function shapeSection(title: string, schema: z.ZodType): string {
  const rows = Object.entries(propertiesOf(schema)).map(([name, property]) => [
    `\`${name}\``,
    typeOf(property),
    cell(unitOf(property)),
    cell(descriptionOf(property)),
  ]);
  return `### ${title}\n\n${table(["field", "type", "unit", "meaning"], rows)}`;
}

/** A schema with an id stands under its definitions, and the root refers to it. */
function propertiesOf(schema: z.ZodType): Record<string, Property> {
  const described = z.toJSONSchema(schema) as Shape & { readonly $defs?: Readonly<Record<string, Shape>> };
  return described.properties ?? Object.values(described.$defs ?? {})[0]?.properties ?? {};
}

function typeOf(property: Property): string {
  return typesOf(property).join(" or ");
}

function typesOf(property: Property): readonly string[] {
  if (property.anyOf) return property.anyOf.flatMap(typesOf);
  return property.enum ? [property.enum.join(", ")] : [property.type ?? "any"].flat();
}

const firstOf = (property: Property, key: "description" | "unit"): string =>
  property[key] ?? property.anyOf?.map((inner) => firstOf(inner, key)).find((text) => text !== "") ?? "";
const descriptionOf = (property: Property): string => firstOf(property, "description");
const unitOf = (property: Property): string => firstOf(property, "unit");

function tableSection(fieldTable: Table): string {
  const rows = Object.entries(fieldTable.fields).map(([name, field]) => fieldRow(name, field));
  const heading = ["field", "RouterOS keys", "read as", "unit", "meaning", "source", "none"];
  return `### \`${fieldTable.menu}\`\n\n${table(heading, rows)}`;
}

const fieldRow = (name: string, { from, kind, description, source, none = [] }: Field<unknown, unknown>): string[] => [
  `\`${name}\``,
  from.map((key) => `\`${key}\``).join(", "),
  kind.name,
  kind.unit ?? "",
  cell(description),
  cell(source),
  none.map((word) => `\`${word}\``).join(", "),
];
