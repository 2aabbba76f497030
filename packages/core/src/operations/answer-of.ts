import type { Snapshot } from "../snapshot/snapshot.ts";

/**
 * Gives the snapshot back when it can answer a question about devices.
 *
 * @throws {RouterOsError} the routers' failure, when no router told its devices and nothing of bounded age is left: a
 * failure never looks like "no devices"
 */
export function answerOf(snapshot: Snapshot): Snapshot {
  if (snapshot.failure) throw snapshot.failure;
  return snapshot;
}
