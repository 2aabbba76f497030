import type { Processes } from "./create-processes.ts";
import { resultsFolder } from "./places.ts";
import type { ServerName, Site } from "./run.ts";
import type { Program } from "./start-child.ts";
import { type KeyProxy, startKeyProxy } from "./start-key-proxy.ts";

/** A server with what stands around it. */
export type StartedSite = Omit<Site, "folder">;

/** The servers that the runs need. */
export interface Sites {
  /** Starts a server when it is first needed. */
  readonly siteOf: (server: ServerName) => Promise<StartedSite>;
  readonly close: () => void;
}

const key = "conformance-mcp-key-0123456789";
const startMs = 20_000;

/** Makes the keeper of servers; `processes` ends them. */
export function createSites(processes: Processes): Sites {
  const proxies: KeyProxy[] = [];
  const started = new Map<ServerName, Promise<StartedSite>>();

  async function behindProxy(url: string, routerUrl: string): Promise<StartedSite> {
    const proxy = await startKeyProxy(new URL(url), key);
    proxies.push(proxy);
    // One of the judgements is about DNS rebinding and wants a localhost URL.
    return { url: `${url}/mcp`, keyedUrl: `http://localhost:${proxy.port}/mcp`, key, routerUrl };
  }

  const starters: Record<ServerName, () => Promise<StartedSite>> = {
    fixture: async () => behindProxy(await processes.serve(fixtureProgram), ""),
    api: async () => {
      const routerUrl = await processes.serve(routerProgram);
      return behindProxy(await processes.serve(apiProgram(routerUrl)), routerUrl);
    },
  };

  return {
    siteOf: (server) => {
      const site = started.get(server) ?? starters[server]();
      started.set(server, site);
      return site;
    },
    close: () => {
      for (const proxy of proxies) proxy.close();
    },
  };
}

const fixtureProgram: Program = {
  args: ["--conditions=@mtw/source", "conformance/src/serve-fixture.ts"],
  variables: { CONFORMANCE_KEY: key },
  logFile: `${resultsFolder}/fixture.log`,
  timeoutMs: startMs,
};

const routerProgram: Program = {
  args: ["packages/routeros-simulator/dist/main.js"],
  logFile: `${resultsFolder}/router.log`,
  timeoutMs: startMs,
};

function apiProgram(routerUrl: string): Program {
  const variables = {
    ROUTEROS_URL: routerUrl,
    ROUTEROS_USERNAME: "conformance",
    ROUTEROS_PASSWORD: "conformance",
    API_KEY: "conformance-api-key-0123456789",
    MCP_API_KEY: key,
    PORT: "0",
  };
  return {
    args: ["apps/api/dist/main.js"],
    variables,
    logFile: `${resultsFolder}/api.log`,
    timeoutMs: startMs,
  };
}
