// The house's WiFi as an MCP server in a program of one's own; a client in the same process asks it.
import assert from "node:assert/strict";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";

const simulator = await startSimulator({ tables: houseScenario() });
const { url } = simulator;
const username = "mtw";
const password = "secret";
const [transport, clientTransport] = InMemoryTransport.createLinkedPair();

// #region readme
import { createNetwork } from "@mtw/core";
import { createLegacyServer } from "@mtw/mcp/legacy";
import { createRouterOsClient } from "@mtw/routeros-client";

const network = createNetwork({ routers: [createRouterOsClient({ url, username, password })] });
const server = createLegacyServer({ network, version: "1.0.0" });
await server.connect(transport); // any transport of @modelcontextprotocol/sdk
// #endregion

const client = new Client({ name: "example", version: "1.0.0" });
await client.connect(clientTransport);
const { structuredContent } = await client.callTool({
  name: "get_device",
  arguments: { device_id: "Annas-MacBook-Air" },
});
assert.equal((structuredContent as { access_point: string }).access_point, "office");

await client.close();
await network.close();
await simulator.close();
