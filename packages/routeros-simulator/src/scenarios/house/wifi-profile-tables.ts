import type { Row, SimulatorTables } from "../../simulator-tables.ts";
import type { HouseBand } from "./house-access-points.ts";
import { HOUSE_DEVICES } from "./house-devices.ts";
import { configurationName } from "./house-interfaces.ts";
import { HOUSE_NETWORKS, type HouseNetworkName } from "./house-networks.ts";
import { CHANNELS, COUNTRY, STEERING, securityOf } from "./wifi-settings.ts";

const BANDS: readonly HouseBand[] = ["2g", "5g"];
const NETWORKS: readonly HouseNetworkName[] = ["home", "iot"];
const ENABLED = { disabled: "false" };

/** The WiFi menus that only change when somebody changes the configuration. */
export function wifiProfileTables(): SimulatorTables {
  return {
    "/interface/wifi/access-list": accessListRows(),
    "/interface/wifi/channel": BANDS.map((band) => ({ name: band, ...CHANNELS[band], ...ENABLED })),
    "/interface/wifi/configuration": configurationRows(),
    "/interface/wifi/datapath": NETWORKS.map((network) => datapathRow(network)),
    "/interface/wifi/provisioning": BANDS.map((band) => provisioningRow(band)),
    "/interface/wifi/security": NETWORKS.map((network) => ({ name: network, ...securityOf(network), ...ENABLED })),
    "/interface/wifi/steering": NETWORKS.map((network) => ({ name: network, ...STEERING[network], ...ENABLED })),
    "/interface/wifi/cap": [{ enabled: "no" }],
    "/interface/wifi/capsman": [
      {
        enabled: "yes",
        interfaces: "bridge",
        "package-path": "",
        "require-peer-certificate": "false",
        "upgrade-policy": "none",
      },
    ],
  };
}

function accessListRows(): Row[] {
  const named = HOUSE_DEVICES.filter((device) => device.accessListComment !== undefined).map((device) => ({
    action: "accept",
    comment: device.accessListComment ?? "",
    disabled: "false",
    "mac-address": device.mac,
  }));
  return [...named, { action: "reject", disabled: "true", "signal-range": "-120..-88" }];
}

function configurationRows(): Row[] {
  const combinations = [
    ["home", "2g"],
    ["home", "5g"],
    ["iot", "2g"],
  ] as const;
  return combinations.map(([network, band]) => ({
    channel: band,
    country: COUNTRY,
    datapath: network,
    disabled: "false",
    mode: "ap",
    name: configurationName(network, band),
    security: network,
    ssid: HOUSE_NETWORKS[network].ssid,
    steering: network,
  }));
}

function datapathRow(network: HouseNetworkName): Row {
  const { vlanId } = HOUSE_NETWORKS[network];
  const vlan = vlanId === null ? {} : { "vlan-id": vlanId };
  return { bridge: "bridge", disabled: "false", name: network, "traffic-processing": "on-cap", ...vlan };
}

function provisioningRow(band: HouseBand): Row {
  const slaves = band === "2g" ? { "slave-configurations": configurationName("iot", "2g") } : {};
  return {
    action: "create-dynamic-enabled",
    disabled: "false",
    "master-configuration": configurationName("home", band),
    "name-format": `%I-${band}`,
    ...slaves,
    "supported-bands": band === "2g" ? "2ghz-ax,2ghz-n,2ghz-g" : "5ghz-ax,5ghz-ac,5ghz-n,5ghz-a",
  };
}
