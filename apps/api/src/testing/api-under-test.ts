import { createNetwork } from "@mtw/core";
import { createRouterOsClient, type RouterOsClientOptions } from "@mtw/routeros-client";
import { houseScenario, type Simulator, type SimulatorOptions, startSimulator } from "@mtw/routeros-simulator";
import { pino } from "pino";
import { createApi } from "../create-api.ts";

/** The key that opens the API under test. */
export const testKey = "0123456789abcdef";

/** An API in front of a simulated router. */
export interface ApiUnderTest {
  readonly simulator: Simulator;
  /** Lines of the log, parsed. */
  readonly logs: readonly Record<string, unknown>[];
  /** Asks with the right key, or with the given Authorization header; null sends none. */
  readonly ask: (path: string, options?: AskOptions) => Promise<TestAnswer>;
}

export interface AskOptions {
  readonly method?: string;
  readonly authorization?: string | null;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of the answer, null when it is none. */
  readonly body: Record<string, unknown>;
}

export interface TestOptions extends SimulatorOptions {
  readonly maxAgeMs?: number;
  readonly logLevel?: string;
  readonly router?: Partial<RouterOsClientOptions>;
}

/** Runs a test with an API in front of the house, or of the given tables, and stops both. */
export function withApi(options: TestOptions, run: (api: ApiUnderTest) => Promise<void>): () => Promise<void> {
  return async () => {
    const simulator = await startSimulator({ tables: houseScenario(), ...options });
    const network = networkOf(simulator, options);
    const logs: Record<string, unknown>[] = [];
    const write = (line: string) => logs.push(JSON.parse(line));
    const app = createApi({
      network,
      apiKey: testKey,
      logger: pino({ level: options.logLevel ?? "debug" }, { write }),
    });
    const ask = async (path: string, asked?: AskOptions) => readAnswer(await app.request(path, initOf(asked)));
    try {
      await run({ simulator, logs, ask });
    } finally {
      await network.close();
      await simulator.close();
    }
  };
}

function networkOf(simulator: Simulator, { maxAgeMs, router }: TestOptions) {
  const limits = { timeoutMs: 2000, retry: { maxAttempts: 1 }, quietAfterAbortMs: 0 };
  const client = createRouterOsClient({
    url: simulator.url,
    username: "reader",
    password: "secret",
    ...limits,
    ...router,
  });
  return createNetwork({ routers: [client], maxAgeMs });
}

/** Answers any request as a test wants to look at it. */
export async function readAnswer(response: Response): Promise<TestAnswer> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get("content-type")?.includes("json") && text !== "";
  return { status, headers, text, body: isJson ? JSON.parse(text) : {} };
}

function initOf({ method = "GET", authorization, headers, body }: AskOptions = {}): RequestInit {
  const key = authorization === undefined ? `Bearer ${testKey}` : authorization;
  return {
    method,
    headers: { ...headers, ...(key === null ? {} : { authorization: key }) },
    ...(body === undefined ? {} : { body }),
  };
}
