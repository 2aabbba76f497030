import * as z from "zod";

/** Writes each variable of a shape with its description and default on a line, for --help. */
export function variableLines(shape: z.ZodRawShape): string {
  const { properties = {} } = z.toJSONSchema(z.object(shape), { io: "input" }) as z.core.JSONSchema.ObjectSchema;
  return Object.entries(properties)
    .map(([name, property]) => variableLine(name, property))
    .join("\n");
}

function variableLine(name: string, property: z.core.JSONSchema._JSONSchema): string {
  const { description = "", default: fallback } = typeof property === "object" ? property : {};
  return `  ${name.padEnd(24)}  ${description}${fallback === undefined ? "" : ` (default ${String(fallback)})`}`;
}
