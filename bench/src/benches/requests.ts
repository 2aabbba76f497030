import { fileURLToPath } from "node:url";
import { startSimulator } from "@mtw/routeros-simulator";
import autocannon from "autocannon";
import type { Bench, Figure } from "../bench.ts";
import { makeSite } from "../make-site.ts";
import { authorization, getDevices, startApi } from "../processes/start-api.ts";
import { startChild } from "../processes/start-child.ts";
import { median } from "../statistics.ts";

/** How many answers a second the API gives, measured by a server that does nothing but send the same bytes. */
export const requests: Bench = {
  name: "requests",
  summary: "GET /devices of 100 devices from a warm snapshot, against a bare node:http server with the same bytes",
  run: async () => {
    const simulator = await startSimulator({ tables: makeSite({ deviceCount: 100 }) });
    const api = await startApi([simulator.url], { maxAgeMs: 600_000 });
    try {
      return await compare(api.url);
    } finally {
      await api.stop();
      await simulator.close();
    }
  },
};

const CONNECTIONS = 10;
const WARM_UP_SECONDS = 2;
const RUN_SECONDS = 3;
const ROUNDS = 4;

async function compare(apiUrl: string): Promise<Figure[]> {
  const { body, contentType } = await getDevices(apiUrl);
  const script = fileURLToPath(import.meta.resolve("../processes/bare-server.ts"));
  const bare = await startChild({ script, scriptArguments: [contentType], input: body });
  try {
    for (const url of [apiUrl, bare.url]) await load(url, WARM_UP_SECONDS);
    const rounds: Round[] = [];
    for (let count = 0; count < ROUNDS; count += 1) {
      rounds.push({ api: await load(apiUrl, RUN_SECONDS), bare: await load(bare.url, RUN_SECONDS) });
    }
    return figuresOf(rounds, Buffer.byteLength(body));
  } finally {
    await bare.stop();
  }
}

interface Load {
  readonly perSecond: number;
  readonly p99Ms: number;
}

interface Round {
  readonly api: Load;
  readonly bare: Load;
}

async function load(url: string, duration: number): Promise<Load> {
  const result = await autocannon({
    url: `${url}/devices`,
    connections: CONNECTIONS,
    duration,
    headers: authorization,
  });
  const failures = result.errors + result.timeouts + result.non2xx;
  if (failures > 0) throw new Error(`${failures} of the requests to ${url}/devices failed.`);
  return { perSecond: result.requests.average, p99Ms: result.latency.p99 };
}

function figuresOf(rounds: readonly Round[], bodyBytes: number): Figure[] {
  const middle = (pick: (round: Round) => number) => median(rounds.map(pick));
  return [
    { name: "body", value: bodyBytes / 1024, unit: "KiB" },
    { name: "API", value: middle(({ api }) => api.perSecond), unit: "requests/s" },
    { name: "bare node:http", value: middle(({ bare }) => bare.perSecond), unit: "requests/s" },
    { name: "API, 99th percentile", value: middle(({ api }) => api.p99Ms), unit: "ms" },
    { name: "bare node:http, 99th percentile", value: middle(({ bare }) => bare.p99Ms), unit: "ms" },
    {
      name: "API against bare node:http",
      value: middle(({ api, bare }) => api.perSecond / bare.perSecond),
      unit: "",
      aim: { at_least: 0.3 },
    },
  ];
}
