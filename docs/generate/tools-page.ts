import { type Operation, operations } from "@mtw/core";
import { deviceTemplate, instructions, prompts, resources, type Tool, tools } from "@mtw/mcp";
import * as z from "zod";
import { cell, madeFrom, table } from "./markdown.ts";

/** The MCP reference: what a client is shown, and what each argument means. */
export function toolsPage(): string {
  return [
    "# MCP",
    "How to connect a client: [clients.md](clients.md). Keys of the records: [fields.md](fields.md).",
    "Every tool reads only. Answers are JSON, the same in `structuredContent` and in the text. With equal arguments they are those of [REST](rest.md); what is left out means `detail` `concise` and `limit` 25 here. What a model can mend is a tool error (`isError`): `code: what happened, what is allowed, what to do next`.",
    "## Instructions",
    instructions
      .trim()
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n>\n"),
    "## Tools",
    ...tools.map(toolSection),
    "## Resources",
    table(
      ["URI", "holds"],
      [
        ...resources.map(({ uri, description }) => [`\`${uri}\``, cell(description)]),
        [`\`${deviceTemplate.uriTemplate}\``, `${cell(deviceTemplate.description)} Completable.`],
      ],
    ),
    "## Prompts",
    table(
      ["prompt", "does", "arguments"],
      prompts.map((prompt) => [`\`${prompt.name}\``, cell(prompt.description), cell(argumentsText(prompt.arguments))]),
    ),
    madeFrom("packages/core/src/operations", "packages/mcp/src"),
  ]
    .join("\n\n")
    .concat("\n");
}

function toolSection({ name, description, inputSchema }: Tool): string {
  const { properties = {} } = z.toJSONSchema((operations as Record<string, Operation>)[name]?.input ?? z.object({}), {
    io: "input",
  }) as { properties?: Record<string, { description?: string; examples?: unknown[] }> };
  const rows = Object.entries(inputSchema.properties ?? {}).map(
    ([argument, { type, enum: words, default: fallback }]) => [
      `\`${argument}\``,
      cell(
        `${words ? words.join(", ") : String(type)}${fallback === undefined ? "" : `; default \`${String(fallback)}\``}`,
      ),
      cell(`${properties[argument]?.description ?? ""} ${exampleText(properties[argument]?.examples)}`.trim()),
    ],
  );
  return [`### ${name}`, description, table(["argument", "type", "meaning"], rows)].join("\n\n");
}

const exampleText = (examples: readonly unknown[] = []): string =>
  examples.length === 0 ? "" : `Such as ${examples.map((example) => `\`${String(example)}\``).join(" or ")}.`;

const argumentsText = (list: (typeof prompts)[number]["arguments"]): string =>
  list
    .map(({ name, description, required }) => `\`${name}\`${required ? "" : " (optional)"}: ${description}`)
    .join(" ");
