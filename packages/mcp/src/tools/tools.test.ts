import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, test } from "vitest";
import { instructions } from "../instructions.ts";
import type { JsonSchema } from "./json-schema.ts";
import { type Tool, tools } from "./tools.ts";

const tokensOf = (value: unknown): number => encode(typeof value === "string" ? value : JSON.stringify(value)).length;
const argumentsOf = ({ inputSchema }: Tool) => Object.entries(inputSchema.properties ?? {});

test("the whole catalogue costs a model at most 3,000 tokens", () => {
  expect(tokensOf({ tools })).toBeLessThanOrEqual(3000);
});

test("the instructions are at most 150 words", () => {
  expect(instructions.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(150);
});

test("the six tools come in the order of the operations", () => {
  expect(tools.map(({ name }) => name)).toEqual([
    "list_devices",
    "get_device",
    "list_wifi_interfaces",
    "list_access_points",
    "get_system_info",
    "health_check",
  ]);
});

describe.each(tools.map((tool) => [tool.name, tool] as const))("%s", (name, tool) => {
  test("costs at most 400 tokens, with everything", () => {
    expect(tokensOf(tool)).toBeLessThanOrEqual(400);
  });

  test("is what was reviewed", async () => {
    await expect(`${JSON.stringify(tool, null, 2)}\n`).toMatchFileSnapshot(`../testing/tools/${name}.json`);
  });

  test("is called by a name of snake case that no client has to cut", () => {
    expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(name.length).toBeLessThanOrEqual(40);
  });

  test("says when to use it, and names a sibling or the case for it", () => {
    expect(tool.description).toMatch(/Use it /);
    expect(tool.description.length).toBeGreaterThan(40);
    expect(tool.description.length).toBeLessThan(400);
  });

  test("takes flat arguments, each described with an example, and no others", () => {
    expect(tool.inputSchema.additionalProperties).toBe(false);
    for (const [argument, schema] of argumentsOf(tool)) {
      expect(schema.description, argument).toMatch(/like \S/);
      expect(isFlat(schema), argument).toBe(true);
    }
  });

  test("is concise unless told otherwise", () => {
    expect(tool.inputSchema.properties?.detail).toMatchObject({ default: "concise", enum: ["concise", "full"] });
  });

  test("is annotated as one that only reads", () => {
    expect(tool.annotations).toEqual({
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: true,
    });
  });
});

test.each(["list_devices", "list_wifi_interfaces", "list_access_points"])(
  "%s answers 25 records unless told otherwise",
  (name) => {
    const tool = tools.find((candidate) => candidate.name === name);
    expect(tool?.inputSchema.properties?.limit).toMatchObject({ type: "integer", default: 25 });
  },
);

const isFlat = ({ type, items, properties }: JsonSchema): boolean =>
  properties === undefined &&
  (type === "array" ? items?.type === "string" : ["string", "integer"].includes(String(type)));
