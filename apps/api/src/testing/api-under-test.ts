import { createNetwork, type NamedRouter, type Network, type NetworkRuntime } from "@mtw/core";
import { logFailures } from "@mtw/environment";
import {
  createRouterOsClient,
  type RouterOsClient,
  type RouterOsClientOptions,
  type RouterOsRuntime,
} from "@mtw/routeros-client";
import { houseScenario, type Simulator, type SimulatorOptions, startSimulator } from "@mtw/routeros-simulator";
import { type Logger, pino } from "pino";
import { createApi } from "../create-api.ts";

/** The key that opens the API under test. */
export const testKey = "0123456789abcdef";

/** An API in front of a simulated router. */
export interface ApiUnderTest {
  /** The router that runs now: after `restart` another one. */
  readonly simulator: Simulator;
  /** Stops the router and starts it on the same port, with these changes of its options. */
  readonly restart: (changes?: SimulatorOptions) => Promise<void>;
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
  /** Where the request seems to come from. */
  readonly address?: string;
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
  readonly maxStaleMs?: number;
  /** Clock and waits of the network. */
  readonly runtime?: Partial<NetworkRuntime>;
  readonly logLevel?: string;
  readonly maxRequestsPerMinute?: number;
  readonly router?: Partial<RouterOsClientOptions>;
  /** Clock and waits of the router's client. */
  readonly clientRuntime?: RouterOsRuntime;
  /** Routers beside the simulated one; the network closes them. */
  readonly moreRouters?: readonly NamedRouter[];
}

/** Runs a test with an API in front of the house, or of the given tables, and stops both. */
export function withApi(options: TestOptions, run: (api: ApiUnderTest) => Promise<void>): () => Promise<void> {
  return async () => {
    const given = { tables: houseScenario(), ...options };
    let simulator = await startSimulator(given);
    const restart = async (changes: SimulatorOptions = {}) => {
      await simulator.close();
      simulator = await startSimulator({ ...given, ...changes, port: simulator.port });
    };
    const logs: Record<string, unknown>[] = [];
    const write = (line: string) => logs.push(JSON.parse(line));
    const logger = pino({ level: options.logLevel ?? "debug" }, { write });
    const network = networkOf(simulator, logger, options);
    const { maxRequestsPerMinute } = options;
    const app = createApi({ network, apiKey: testKey, logger, maxRequestsPerMinute });
    const ask = async (path: string, asked: AskOptions = {}) =>
      readAnswer(await app.request(path, initOf(asked), bindingsOf(asked)));
    try {
      await run({
        get simulator() {
          return simulator;
        },
        restart,
        logs,
        ask,
      });
    } finally {
      await network.close();
      await simulator.close();
    }
  };
}

function networkOf(simulator: Simulator, logger: Logger, options: TestOptions): Network {
  const { maxAgeMs, maxStaleMs, runtime, moreRouters = [] } = options;
  const routers = [clientOf(simulator, options), ...moreRouters];
  return createNetwork({ routers, maxAgeMs, maxStaleMs, onFailure: logFailures(logger) }, runtime);
}

/** The client of a simulated router, as a test wants it. */
export function clientOf({ url }: Simulator, { router, clientRuntime }: TestOptions): RouterOsClient {
  const limits = { timeoutMs: 2000, retry: { maxAttempts: 1 }, quietAfterAbortMs: 0 };
  return createRouterOsClient({ url, username: "reader", password: "secret", ...limits, ...router }, clientRuntime);
}

/** Answers any request as a test wants to look at it. */
export async function readAnswer(response: Response): Promise<TestAnswer> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get("content-type")?.includes("json") && text !== "";
  return { status, headers, text, body: isJson ? JSON.parse(text) : {} };
}

/** As much of the connection as the API looks at. */
const bindingsOf = ({ address }: AskOptions) =>
  address === undefined ? {} : { incoming: { socket: { remoteAddress: address } } };

function initOf({ method = "GET", authorization, headers, body }: AskOptions): RequestInit {
  const key = authorization === undefined ? `Bearer ${testKey}` : authorization;
  return {
    method,
    headers: { ...headers, ...(key === null ? {} : { authorization: key }) },
    ...(body === undefined ? {} : { body }),
  };
}
