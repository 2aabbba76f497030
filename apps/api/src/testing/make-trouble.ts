import type { RouterOsClientOptions } from "@mtw/routeros-client";
import type { ApiUnderTest, TestOptions } from "./api-under-test.ts";
import { atticTables } from "./attic-tables.ts";
import type { Trouble } from "./misbehaving-router.ts";
import { type DeafPort, startDeafPort } from "./start-deaf-port.ts";
import type { TestCertificates } from "./test-certificates.ts";
import type { TestClock } from "./test-clock.ts";

/** What a test needs to make a router go wrong, and to mend it. */
export interface MadeTrouble {
  /** Options that the API must be started with. */
  readonly options: TestOptions;
  readonly begin: (api: ApiUnderTest) => Promise<void>;
  readonly end: (api: ApiUnderTest) => Promise<void>;
  /** Ends what runs beside the simulator. */
  readonly close: () => Promise<void>;
}

interface Means {
  readonly clock: TestClock;
  readonly certificates: TestCertificates;
}

const nothing = async (): Promise<void> => {};

/** Long enough for an answer over loopback, short enough to wait for one that never comes. */
const shortTimeout: TestOptions = { router: { timeoutMs: 400 } };

/** Prepares a trouble; it begins and ends when the test says so. */
export async function makeTrouble(trouble: Trouble, { clock, certificates }: Means): Promise<MadeTrouble> {
  switch (trouble.kind) {
    case "faults": {
      const isSilent = trouble.faults.some(({ kind }) => kind.startsWith("hang"));
      return {
        options: isSilent ? shortTimeout : {},
        begin: async ({ simulator }) => trouble.faults.forEach(simulator.addFault),
        end: async ({ simulator }) => simulator.clearFaults(),
        close: nothing,
      };
    }
    case "tables": {
      const tables = trouble.tables();
      const set = ({ simulator }: ApiUnderTest, from: typeof tables) => {
        for (const menu of Object.keys(tables)) simulator.setTable(menu, from[menu] ?? null);
      };
      return {
        options: {},
        begin: async (api) => set(api, tables),
        end: async (api) => set(api, atticTables),
        close: nothing,
      };
    }
    case "stopped":
      return {
        options: {},
        begin: ({ simulator }) => simulator.close(),
        end: ({ restart }) => restart(),
        close: nothing,
      };
    case "moved":
      return moved(trouble.to === "deaf_port" ? await startDeafPort() : null);
    case "certificate":
      return {
        options: tlsOptions(trouble.certificate === "other_key", certificates),
        begin: ({ restart }) => restart({ tls: certificates.bad[trouble.certificate] }),
        end: ({ restart }) => restart(),
        close: nothing,
      };
    case "clock":
      return { options: {}, begin: async () => clock.jump(trouble.jumpMs), end: nothing, close: nothing };
    case "slow": {
      const switchable = slowFetch(trouble.answerMs, clock);
      return { options: { router: { fetch: switchable.fetch } }, ...switchable, close: nothing };
    }
  }
}

function tlsOptions(isPinned: boolean, { good, authority }: TestCertificates): TestOptions {
  return { tls: good, router: { tls: isPinned ? { fingerprint: good.fingerprint } : { ca: authority.cert } } };
}

type Fetch = NonNullable<RouterOsClientOptions["fetch"]>;

/** The address of a client can't change, so its requests are led elsewhere while the trouble lasts. */
function moved(deafPort: DeafPort | null): MadeTrouble {
  const place = deafPort?.url ?? "http://does-not-exist.invalid";
  let isAway = false;
  const fetchMoved: Fetch = (input, init) =>
    fetch(isAway ? String(input).replace(/^http:\/\/[^/]+/, place) : input, init);
  return {
    options: { router: { fetch: fetchMoved, ...(deafPort ? shortTimeout.router : {}) } },
    begin: async () => {
      isAway = true;
    },
    end: async () => {
      isAway = false;
    },
    close: deafPort?.close ?? nothing,
  };
}

function slowFetch(answerMs: number, clock: TestClock) {
  let isSlow = false;
  const fetchSlowly: Fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if (isSlow) clock.pass(answerMs);
    return answer;
  };
  return {
    fetch: fetchSlowly,
    begin: async () => {
      isSlow = true;
    },
    end: async () => {
      isSlow = false;
    },
  };
}
