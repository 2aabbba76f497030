import * as z from "zod";

/** A version that is none of what the registry refuses: `latest`, `^1.2.3`, `1.x`. */
const version = z
  .string()
  .max(255)
  .regex(/^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/);

const input = {
  description: z.string().optional(),
  isRequired: z.boolean().optional(),
  isSecret: z.boolean().optional(),
  format: z.enum(["string", "number", "boolean", "filepath"]).optional(),
  default: z.string().optional(),
  placeholder: z.string().optional(),
  choices: z.array(z.string()).min(1).optional(),
} as const;

const variable = z.strictObject({ name: z.string().regex(/^[A-Z][A-Z0-9_]*$/), ...input });

const npmPackage = z.strictObject({
  registryType: z.literal("npm"),
  identifier: z.string().regex(/^(?:@[a-z0-9-]+\/)?[a-z0-9-]+$/),
  version,
  runtimeHint: z.string().optional(),
  transport: z.strictObject({ type: z.literal("stdio") }),
  environmentVariables: z.array(variable),
});

/** The part that we use of the MCP registry's server.json, revision 2025-12-11; anything else is refused. */
export const serverJsonFormat = z.strictObject({
  $schema: z.literal("https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"),
  name: z
    .string()
    .min(3)
    .max(200)
    .regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/),
  title: z.string().min(1).max(100).optional(),
  description: z.string().min(1).max(100),
  version,
  packages: z.array(npmPackage).min(1),
});
