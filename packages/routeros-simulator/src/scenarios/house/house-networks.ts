/** A network of the house: one SSID, one DHCP server, one subnet. */
export interface HouseNetwork {
  readonly ssid: string;
  readonly server: string;
  readonly interface: string;
  readonly prefix: string;
  readonly vlanId: string | null;
  readonly authenticationTypes: string;
  readonly passphrase: string;
  readonly leaseMs: number;
}

const HOUR_MS = 3_600_000;

/** The family's own network, and the one for things. */
export const HOUSE_NETWORKS = {
  home: {
    ssid: "Sunnyside",
    server: "home",
    interface: "bridge",
    prefix: "192.168.88.",
    vlanId: null,
    authenticationTypes: "wpa2-psk,wpa3-psk",
    passphrase: "simulated secret of the family",
    leaseMs: 24 * HOUR_MS,
  },
  iot: {
    ssid: "Sunnyside-IoT",
    server: "iot",
    interface: "vlan20-iot",
    prefix: "192.168.20.",
    vlanId: "20",
    authenticationTypes: "wpa2-psk",
    passphrase: "simulated secret of the things",
    leaseMs: 12 * HOUR_MS,
  },
} satisfies Record<string, HouseNetwork>;

/** The name of a network. */
export type HouseNetworkName = keyof typeof HOUSE_NETWORKS;
