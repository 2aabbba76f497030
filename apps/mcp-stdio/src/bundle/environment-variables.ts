import { networkVariables } from "@mtw/environment";
import * as z from "zod";

/** A variable as the MCP registry's server.json describes it. */
export interface RegistryVariable {
  readonly name: string;
  readonly description?: string | undefined;
  readonly isRequired?: true;
  readonly isSecret?: true;
  readonly format?: "number" | "boolean" | "filepath";
  readonly placeholder?: string;
  readonly default?: string;
  readonly choices?: readonly string[];
}

/** What the format asks of a variable and its shape does not say. */
const facts: Readonly<Record<string, Omit<RegistryVariable, "name">>> = {
  ROUTEROS_URL: { isRequired: true, placeholder: "https://192.168.88.1" },
  ROUTEROS_USERNAME: { isRequired: true },
  ROUTEROS_PASSWORD: { isRequired: true, isSecret: true },
  ROUTEROS_TLS_CA_FILE: { format: "filepath" },
  ROUTEROS_TLS_INSECURE: { format: "boolean", default: "false" },
  ROUTEROS_TIMEOUT_MS: { format: "number" },
  DEVICES_MAX_AGE_MS: { format: "number" },
  DEVICES_MAX_STALE_MS: { format: "number" },
};

/** They stand for required ones, and the format knows no "one of": a client that asks for both can't be answered. */
const alternatives: readonly string[] = ["ROUTEROS_PASSWORD_FILE", "MTW_CONFIG"];

/** Every variable of the server that a registry's client asks for. */
export function environmentVariables(): readonly RegistryVariable[] {
  const { properties = {} } = z.toJSONSchema(z.object(networkVariables), { io: "input" });
  return Object.entries(properties)
    .filter(([name]) => !alternatives.includes(name))
    .map(([name, property]) => ({ name, ...shapeOf(property), ...facts[name] }));
}

function shapeOf(property: z.core.JSONSchema._JSONSchema): Omit<RegistryVariable, "name"> {
  if (typeof property === "boolean") return {};
  const { description, default: fallback, enum: choices } = property;
  return {
    description,
    ...(fallback === undefined ? {} : { default: String(fallback) }),
    ...(choices === undefined ? {} : { choices: choices.map(String) }),
  };
}
