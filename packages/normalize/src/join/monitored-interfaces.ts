/** What decides whether monitor is asked about an interface; only the wifi stack tells its radio and its activity. */
interface Monitored {
  readonly row_id: string | null;
  readonly name: string;
  readonly raw_name: string | null;
  readonly master_interface: string | null;
  readonly is_disabled: boolean;
  readonly radio_mac_address?: string | null;
  readonly is_inactive?: boolean;
}

/** An interface to ask monitor about. */
export interface MonitoredInterface {
  readonly name: string;
  /** What stands for it in the argument `numbers`: its name, or its id where the name has a comma. */
  readonly number: string;
}

/** The interfaces that monitor can tell something of: masters that work, as a virtual one is on its master's channel. */
export function monitoredInterfaces(interfaces: readonly Monitored[]): MonitoredInterface[] {
  return interfaces
    .filter((row) => row.master_interface === null && row.radio_mac_address !== null)
    .filter((row) => !row.is_disabled && row.is_inactive !== true)
    .flatMap(({ name, raw_name, row_id }) => {
      const number = raw_name?.includes(",") ? row_id : raw_name;
      return number === null ? [] : [{ name, number }];
    });
}
