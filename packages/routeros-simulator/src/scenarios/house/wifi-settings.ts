import type { Row } from "../../simulator-tables.ts";
import type { HouseBand } from "./house-access-points.ts";
import { HOUSE_NETWORKS, type HouseNetworkName } from "./house-networks.ts";

/** The country that all radios obey. */
export const COUNTRY = "South Africa";

/** Channel profiles by band. */
export const CHANNELS: Readonly<Record<HouseBand, Row>> = {
  "2g": { band: "2ghz-ax", frequency: "2412,2437,2462", width: "20/40mhz" },
  "5g": { band: "5ghz-ax", frequency: "5180,5260,5500", "skip-dfs-channels": "10min-cac", width: "20/40/80mhz" },
};

/** Steering profiles: the family is helped to roam, the things are left alone. */
export const STEERING: Readonly<Record<HouseNetworkName, Row>> = {
  home: {
    "2g-probe-delay": "true",
    rrm: "true",
    "transition-request-count": "3",
    "transition-request-period": "30s",
    "transition-threshold": "-75",
    "transition-threshold-time": "10s",
    "transition-time": "unlimited",
    wnm: "true",
  },
  iot: { "2g-probe-delay": "false", rrm: "false", wnm: "false" },
};

/** The security profile of a network, with the passphrase that RouterOS prints to whoever asks for all properties. */
export function securityOf(network: HouseNetworkName): Row {
  const { authenticationTypes, passphrase } = HOUSE_NETWORKS[network];
  const isHome = network === "home";
  return {
    "authentication-types": authenticationTypes,
    "connect-priority": "0/1",
    ft: String(isHome),
    "ft-over-ds": String(isHome),
    passphrase,
    wps: "disable",
  };
}

/** The settings of a profile as an interface shows them: `steering.rrm`. */
export function prefixed(profile: string, settings: Row): Row {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [`${profile}.${key}`, value]));
}
