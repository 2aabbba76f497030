import { startProgram } from "../run-program.ts";
import { routerVariables } from "./router-variables.ts";
import { binProgram } from "./run-bin.ts";
import type { Place } from "./step.ts";

const apiKey = "release-api-key-0123456789";
const mcpApiKey = "release-mcp-key-0123456789";

/** Starts mtw-api in front of the router, asks for devices and greets its MCP server, and lets it end. */
export async function askApi(place: Place, node: number): Promise<void> {
  const variables = { ...routerVariables(place), API_KEY: apiKey, MCP_API_KEY: mcpApiKey, PORT: "0" };
  const api = startProgram(binProgram({ place, node, bin: "mtw-api", variables }));
  try {
    const url = (await api.find(/"url":"(http:[^"]+)"|listening on (http:\S+)/))?.slice(1).find(Boolean);
    if (!url) throw new Error(`mtw-api ended: ${JSON.stringify(await api.ended)}`);
    await askForDevices(url, place);
    await initialize(url, place);
  } finally {
    api.stop();
  }
  const { exitCode, stderr } = await api.ended;
  if (exitCode !== 0) throw new Error(`mtw-api ended with ${exitCode}: ${stderr}`);
}

async function askForDevices(url: string, { signal }: Place): Promise<void> {
  const headers = { Authorization: `Bearer ${apiKey}` };
  const answer = await fetch(`${url}/devices?fields=name,access_point&limit=2`, { headers, signal });
  const text = await answer.text();
  if (!answer.ok || !text.includes('"count":2')) throw new Error(`GET /devices: ${answer.status} ${text}`);
}

async function initialize(url: string, { signal }: Place): Promise<void> {
  const headers = {
    Authorization: `Bearer ${mcpApiKey}`,
    Accept: "application/json, text/event-stream",
    "Content-Type": "application/json",
  };
  const clientInfo = { name: "release", version: "1.0.0" };
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params });
  const answer = await fetch(`${url}/mcp`, { method: "POST", headers, body, signal });
  const text = await answer.text();
  if (!answer.ok || !text.includes('"serverInfo"')) throw new Error(`initialize: ${answer.status} ${text}`);
}
