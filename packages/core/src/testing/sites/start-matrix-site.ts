import { type Simulator, startSimulator } from "@mtw/routeros-simulator";
import { onTestFinished } from "vitest";
import { createNetwork, type Network } from "../../network.ts";
import { clientOf, createTestClock } from "../start-site.ts";
import type { Site } from "./site.ts";

/** The routers of a site on loopback, and a network in front of them. */
interface RunningSite {
  /** In the order of the site's routers. */
  readonly simulators: readonly Simulator[];
  readonly network: Network;
  /** A second network over the same routers, in reverse order. */
  readonly reversed: Network;
  readonly pass: (milliseconds: number) => void;
  /** Writes an answer so that it is the same in every run: ports of this run become names. */
  readonly print: (answer: unknown) => string;
}

/** Starts a site for the running test, which ends it. */
export async function startMatrixSite({ routers }: Site, maxAgeMs = 2000): Promise<RunningSite> {
  const clock = createTestClock();
  const simulators = await Promise.all(routers.map(({ tables }) => startSimulator({ tables })));
  const named = () =>
    simulators.map((simulator, index) => ({ client: clientOf(simulator), name: routers[index]?.name }));
  const network = createNetwork({ routers: named(), maxAgeMs }, clock.runtime);
  const reversed = createNetwork({ routers: named().reverse(), maxAgeMs }, clock.runtime);
  onTestFinished(async () => {
    await Promise.all([network.close(), reversed.close()]);
    await Promise.all(simulators.map((simulator) => simulator.close()));
  });
  return { simulators, network, reversed, pass: clock.pass, print: (answer) => printAnswer(answer, simulators) };
}

function printAnswer(answer: unknown, simulators: readonly Simulator[]): string {
  const named = simulators.reduce(
    (text, { port }, index) => text.replaceAll(`127.0.0.1:${port}`, `router-${index + 1}.test`),
    JSON.stringify(answer, null, 2),
  );
  return `${shortListsOnOneLine(named)}\n`;
}

/** As the formatter of this repository writes JSON. */
const shortListsOnOneLine = (json: string): string =>
  json.replace(/^(.*)\[\n([^[\]{}]*?)\n +\](,?)$/gm, (text, before: string, items: string, comma: string) => {
    const line = `${before}[${items.trim().replace(/\n +/g, " ")}]${comma}`;
    return line.length > 120 ? text : line;
  });
