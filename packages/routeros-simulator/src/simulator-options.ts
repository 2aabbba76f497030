import type { MovingTables, SimulatorTables } from "./simulator-tables.ts";

/** What `startSimulator` is told; every option may be left out. */
export interface SimulatorOptions {
  /** What the router knows: fixed tables, or a function of the time. @default no menus at all */
  tables?: SimulatorTables | MovingTables | undefined;
  /** Singleton menus that answer a list of one row instead of one object, as some RouterOS versions do. */
  listMenus?: readonly string[] | undefined;
  /** The only user that may log in. @default any user */
  username?: string | undefined;
  /** The only password that is accepted. @default any password */
  password?: string | undefined;
  /** Address to listen on. @default "127.0.0.1" */
  host?: string | undefined;
  /** Port to listen on; 0 takes a free one. @default 0 */
  port?: number | undefined;
  /** Key and certificate (PEM); with them the simulator speaks HTTPS only. */
  tls?: { readonly key: string; readonly cert: string } | undefined;
  /** Path in front of `/rest`, as behind a reverse proxy. @default "" */
  pathPrefix?: string | undefined;
  /** The clock, in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
}
