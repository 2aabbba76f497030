import { houseScenario, type Simulator, type SimulatorOptions, startSimulator } from "@mtw/routeros-simulator";
import { onTestFinished } from "vitest";
import { type DoctorWorld, runDoctor } from "../run-doctor.ts";

/** The password of every simulated router here; it must never be printed. */
export const testPassword = "correct-horse-battery";

/** What one run of the doctor came to. */
export interface DoctorRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** Lines of a status, such as `warn`, each with what to do. */
  readonly lines: (status: "ok" | "warn" | "fail") => string[];
}

/** What a test changes of the world. */
export interface TestWorld extends Partial<DoctorWorld> {
  readonly words?: readonly string[];
}

/** Runs the doctor in this process, with only the given environment. */
export async function runTestDoctor(
  environment: Readonly<Record<string, string>>,
  { words = [], ...changes }: TestWorld = {},
): Promise<DoctorRun> {
  const texts = { out: "", error: "" };
  const code = await runDoctor(words, {
    environment,
    writeOut: (text) => {
      texts.out += text;
    },
    writeError: (text) => {
      texts.error += text;
    },
    paint: (_, text) => text,
    untilStopped: () => new Promise(() => {}),
    lookUp: async () => ["127.0.0.1"],
    now: Date.now,
    sleep: async () => {},
    slowMs: 5000,
    quietMs: 0,
    ...changes,
  });
  return { code, ...texts, lines: (status) => linesOf(texts.out, status) };
}

/** The line and, behind it, its todo. */
function linesOf(out: string, status: string): string[] {
  const pattern = new RegExp(`^${status} +(.*)$(?:\\n +(-> .*)$)?`, "gm");
  return [...out.matchAll(pattern)].map(([, line = "", todo]) =>
    [line.replace(/ +/g, " "), todo ?? ""].join(" ").trim(),
  );
}

/** The environment of a router. */
export function environmentOf(url: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    ROUTEROS_URL: url,
    ROUTEROS_USERNAME: "reader",
    ROUTEROS_PASSWORD: testPassword,
    ROUTEROS_TIMEOUT_MS: "2000",
    ...more,
  };
}

/** Starts a simulated router for the running test: the house, unless it is told otherwise. */
export async function startRouter(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({
    tables: houseScenario(),
    username: "reader",
    password: testPassword,
    ...options,
  });
  onTestFinished(() => simulator.close());
  return simulator;
}
