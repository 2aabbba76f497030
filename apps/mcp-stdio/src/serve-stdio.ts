import type { Readable, Writable } from "node:stream";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { type NetworkConfig, type NetworkLog, openNetwork } from "@mtw/environment";
import { createLegacyServer } from "@mtw/mcp/legacy";
import { watchInFlight } from "./in-flight.ts";
import { lookUpVendor } from "./look-up-vendor.ts";
import { version } from "./version.ts";

/** What {@link serveStdio} serves with. */
export interface StdioOptions {
  readonly config: NetworkConfig;
  readonly log: NetworkLog & { readonly error: NetworkLog["warn"] };
  readonly input: Readable;
  readonly output: Writable;
  /** Ends when the process shall stop at once. */
  readonly stopped: Promise<void>;
}

/** Serves MCP until the input ends, when requests under way are still answered, or until it is stopped. */
export async function serveStdio({ config, log, input, output, stopped }: StdioOptions): Promise<void> {
  const network = openNetwork(config, { log, lookUpVendor });
  const onError = (err: unknown) => log.error({ err }, "request failed");
  const server = createLegacyServer({ network, version, onError });
  const transport = new StdioServerTransport(input, output);
  // Every answer that waits for a slow reader listens for its turn.
  output.setMaxListeners(0);
  // The reason alone: a message that is not understood may hold anything.
  server.onerror = ({ name }) => log.warn({ reason: name }, "message not understood");
  const inputEnded = new Promise<void>((resolve) => {
    for (const event of ["end", "close"]) input.once(event, () => resolve());
  });
  // Whoever listened is gone, or sent a line without end: there is nobody left to answer.
  const broken = new Promise<void>((resolve) => {
    output.on("error", () => resolve());
    server.onclose = resolve;
  });
  await server.connect(transport);
  const { settled } = watchInFlight(transport);
  await Promise.race([stopped, broken, inputEnded.then(settled)]);
  await server.close();
  await network.close();
}
