import { menuPath } from "./menu-path.ts";

/** Tells whether a request's path reads this menu (plain, `print`, one row by id) or is this command itself. */
export function isPathOfMenu(path: string, menu: string): boolean {
  const wanted = menuPath(menu);
  if (path === wanted) return true;
  const rest = path.startsWith(`${wanted}/`) ? path.slice(wanted.length + 1) : "";
  return rest === "print" || /^\*[0-9A-Fa-f]+$/.test(rest);
}
