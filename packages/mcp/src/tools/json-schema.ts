/** Any JSON value. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A JSON Schema, as far as it is read and written here. */
export type JsonSchema = {
  type?: string | string[];
  description?: string;
  enum?: Json[];
  default?: Json;
  examples?: Json[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
};

/** The schema of an object, as arguments and answers of tools are. */
export type ObjectSchema = {
  type: "object";
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: false;
};
