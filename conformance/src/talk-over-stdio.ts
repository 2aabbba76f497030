// Speaks MCP with a node program over its stdio: node talk-over-stdio.ts FILE ARGUMENTS...
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { getDefaultEnvironment, StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const client = new Client({ name: "conformance", version: "1.0.0" });
const env = { ...getDefaultEnvironment(), MCP_REMOTE_CONFIG_DIR: process.env.MCP_REMOTE_CONFIG_DIR ?? "" };

await client.connect(new StdioClientTransport({ command: process.execPath, args: process.argv.slice(2), env }));
const { tools } = await client.listTools();
console.log(tools.map(({ name }) => name).join(" "));
const answer = await client.callTool({ name: "list_devices", arguments: { limit: 1 } });
console.log(JSON.stringify(answer));
await client.close();
if (answer.isError) process.exitCode = 1;
