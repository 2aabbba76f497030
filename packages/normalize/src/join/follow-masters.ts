/** An interface that can stand on another one. */
export interface OnMaster {
  readonly name: string;
  readonly master_interface: string | null;
}

/** The end of an interface's chain of masters, itself when it has none; a chain that loops or leads nowhere ends there. */
export function followMasters<T extends OnMaster>(record: T, byName: ReadonlyMap<string, T>): T {
  const seen = new Set([record]);
  let current = record;
  for (;;) {
    const next = current.master_interface === null ? undefined : byName.get(current.master_interface);
    if (!next || seen.has(next)) return current;
    seen.add(next);
    current = next;
  }
}
