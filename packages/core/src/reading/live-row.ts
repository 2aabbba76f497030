/** What a registration row must tell for the refresh to know whether slower tables explain it. */
export interface LiveRow {
  readonly mac_address: string;
  readonly interface: string;
  readonly uptime_seconds: number | null;
}
