import type { RouterOsError } from "../router-os-error.ts";
import { withMessage } from "./at-menu.ts";
import type { MenuKeys } from "./read-keys.ts";

/** Ends the reading of a router that refuses most of its menus: such types would say next to nothing. */
export interface RefusalLimit {
  /** Counts one menu. @throws {RouterOsError} when it is clear that most refuse, since each can take a minute */
  readonly count: (menu: string, keys: MenuKeys | null) => void;
  /** @throws {RouterOsError} when more menus refused than told */
  readonly judge: () => void;
}

/** With fewer refusals, most of the menus that follow may still tell. */
const clearlyMany = 10;

/** Creates the count of one reading. */
export function createRefusalLimit(): RefusalLimit {
  let told = 0;
  const refusals: { readonly menu: string; readonly error: RouterOsError }[] = [];
  const judge = () => {
    const last = refusals.at(-1);
    if (!last || refusals.length <= told) return;
    const shares = `${refusals.length} of ${told + refusals.length} menus did not tell their keys`;
    throw withMessage(last.error, `${shares}, the last ${last.menu}: ${last.error.message}`);
  };
  const count = (menu: string, keys: MenuKeys | null) => {
    if (keys?.state === "told") told += 1;
    if (keys?.state !== "refused") return;
    refusals.push({ menu, error: keys.error });
    if (refusals.length >= clearlyMany) judge();
  };
  return { count, judge };
}
