import type { RouterOsClient } from "../router-os-client.ts";
import type { MenuEntry, MenuSchema } from "./menu-schema.ts";
import { createRefusalLimit } from "./refusal-limit.ts";
import { walkConsole } from "./walk-console.ts";

/** Hears how the reading goes. */
export interface ReadWatcher {
  /** How many places are read, and how many are known to follow. */
  readonly onRead: (read: number, waiting: number) => void;
  /** A menu whose rows take any key, and why. */
  readonly onUntold: (menu: string, reason: string) => void;
}

/** An address that nobody answers should not take as long as a busy router may. */
const firstTimeoutMs = 10_000;

/**
 * Asks a router for all its menus, one request after the other.
 *
 * @throws {RouterOsError} when a request fails, save that fewer than half of the menus may refuse to tell their keys
 */
export async function readRouterMenus(router: RouterOsClient, watcher: ReadWatcher): Promise<MenuSchema> {
  const properties = ["version", "board-name"];
  const about = await router.get("/system/resource", { properties, timeoutMs: firstTimeoutMs });
  const menus: Record<string, MenuEntry> = {};
  const untold: string[] = [];
  const refusals = createRefusalLimit();
  let read = 0;
  for await (const { menu, entry, keys, waiting } of walkConsole(router)) {
    read += 1;
    if (entry) menus[menu] = entry;
    refusals.count(menu, keys);
    if (keys && keys.state !== "told") {
      untold.push(menu);
      watcher.onUntold(menu, keys.reason);
    }
    watcher.onRead(read, waiting);
  }
  refusals.judge();
  return { routeros: about.version ?? "7", source: about["board-name"] ?? "a router", menus, untold };
}
