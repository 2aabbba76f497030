/** One entry of a menu, as RouterOS prints it: every value is text. */
export type Row = Readonly<Record<string, string>>;

/** The rows of each menu, such as `"/ip/arp"`; a menu that is not a key does not exist on the simulated router. */
export type SimulatorTables = Readonly<Record<string, readonly Row[]>>;

/** Tables that move: asked again at each request, with the time in milliseconds since 1970. */
export type MovingTables = (now: number) => SimulatorTables;
