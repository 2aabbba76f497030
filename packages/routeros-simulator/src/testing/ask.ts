import type { Simulator } from "../simulator.ts";
import type { SimulatorOptions } from "../simulator-options.ts";
import { startSimulator } from "../start-simulator.ts";

/** What a test looks at in an answer. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Headers;
}

/** A request's method, body and credentials. */
export interface Asking {
  readonly method?: string;
  readonly body?: unknown;
  readonly authorization?: string | null;
}

/** Asks a simulator over HTTP, as any user when nothing else is said. */
export async function ask(simulator: Simulator, path: string, asking: Asking = {}): Promise<Answer> {
  const { method = "GET", body, authorization = "Basic YWRtaW46" } = asking;
  const response = await fetch(`${simulator.url}/rest${path}`, {
    method,
    headers: { "content-type": "application/json", ...(authorization === null ? {} : { authorization }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text), text, headers: response.headers };
}

/** Sends a POST. */
export function post(simulator: Simulator, path: string, body: unknown): Promise<Answer> {
  return ask(simulator, path, { method: "POST", body });
}

/** Runs a test with a simulator of its own, and stops it. */
export function withSimulator(options: SimulatorOptions, run: (simulator: Simulator) => Promise<void>) {
  return async () => {
    const simulator = await startSimulator(options);
    try {
      await run(simulator);
    } finally {
      await simulator.close();
    }
  };
}
