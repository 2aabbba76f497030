import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { routerVariables } from "./router-variables.ts";
import { binProgram } from "./run-bin.ts";
import type { Place } from "./step.ts";

/** Speaks MCP with mtw-mcp over its stdio: what tools there are, and one call that reads the router. */
export async function askStdio(place: Place, node: number): Promise<void> {
  const variables = routerVariables(place);
  const { command, env } = binProgram({ place, node, bin: "mtw-mcp", variables });
  const transport = new StdioClientTransport({ command, env: env as Record<string, string>, cwd: place.project });
  const client = new Client({ name: "release", version: "1.0.0" });
  try {
    await client.connect(transport, place);
    const { tools } = await client.listTools({}, place);
    if (!tools.some(({ name }) => name === "list_devices")) throw new Error(`tools: ${JSON.stringify(tools)}`);
    const answer = await client.callTool({ name: "list_devices", arguments: { limit: 1 } }, undefined, place);
    if (answer.isError) throw new Error(JSON.stringify(answer));
  } finally {
    await client.close();
  }
}
