import type { NamedRouter } from "@mtw/core";
import { startSimulator } from "@mtw/routeros-simulator";
import { type ApiUnderTest, clientOf, type TestOptions, withApi } from "./api-under-test.ts";
import { atticTables } from "./attic-tables.ts";
import { createTestClock, impatientClient, type TestClock } from "./test-clock.ts";

const password = "correct-horse-battery";

/** Texts that no answer and no log line may hold: the router's password in both forms, and a WiFi passphrase. */
export const secrets = [password, Buffer.from(`reader:${password}`).toString("base64"), "hush, a passphrase"];

/** The attic behind an API whose client retries as in production but waits for nothing, and a clock of its own. */
export interface Scene {
  readonly api: ApiUnderTest;
  readonly clock: TestClock;
  /** Asks for the devices, some time after the last question. */
  readonly poll: (afterMs?: number) => ReturnType<ApiUnderTest["ask"]>;
  /** Lines of the log that people read (no requests), as level, message, table and code. */
  readonly lines: () => (readonly unknown[])[];
  /** Requests that the attic got since the last call. */
  readonly requestCount: () => number;
}

/** Runs a test in front of the attic, whose every question reads. */
export async function withAttic(
  run: (scene: Scene) => Promise<void>,
  options: TestOptions = {},
  clock: TestClock = createTestClock(),
): Promise<void> {
  await withApi(atticOptions(options, clock), async (api) => {
    await run({
      api,
      clock,
      poll: (afterMs = 0) => {
        clock.pass(afterMs);
        return api.ask("/devices");
      },
      lines: () => api.logs.filter(({ level }) => Number(level) > 20).map(lineOf),
      requestCount: () => {
        const count = api.simulator.countRequests();
        api.simulator.clearRequests();
        return count;
      },
    });
  })();
}

const lineOf = ({ level, msg, menu, code }: Record<string, unknown>) => [level, msg, menu, code] as const;

function atticOptions({ router, ...more }: TestOptions, clock: TestClock): TestOptions {
  return {
    tables: atticTables,
    maxAgeMs: 0,
    runtime: clock.runtime,
    clientRuntime: impatientClient,
    ...more,
    router: { password, retry: undefined, quietAfterAbortMs: undefined, ...router },
  };
}

/** Starts a second router, the cellar, with one device. */
export async function startCellar() {
  const simulator = await startSimulator({
    tables: {
      "/system/identity": [{ name: "cellar" }],
      "/interface/wifi": [{ name: "wifi9", "default-name": "wifi9", master: "true" }],
      "/interface/wifi/registration-table": [{ interface: "wifi9", "mac-address": "02:00:00:CC:00:01", uptime: "1h" }],
    },
  });
  const router: NamedRouter = { client: clientOf(simulator, { clientRuntime: impatientClient }), name: "cellar" };
  return { simulator, router };
}
