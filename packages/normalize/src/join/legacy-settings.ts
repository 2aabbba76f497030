import type { InterfaceView } from "./stack-view.ts";

/** Settings that the legacy stacks do not have: 802.11r, 802.11k, 802.11v and steering came with wifiwave2. */
export const noRoamingSettings: Pick<
  InterfaceView,
  "is_ft_enabled" | "is_rrm_enabled" | "is_wnm_enabled" | "transition_threshold_dbm" | "is_2g_probe_delay_enabled"
> = {
  is_ft_enabled: null,
  is_rrm_enabled: null,
  is_wnm_enabled: null,
  transition_threshold_dbm: null,
  is_2g_probe_delay_enabled: null,
};

/** The VLAN of a legacy interface; RouterOS keeps a number (1) there also where frames are not tagged. */
export function taggedVlan({
  vlan_mode,
  vlan_id,
}: {
  vlan_mode: string | null;
  vlan_id: number | null;
}): number | null {
  return vlan_mode?.startsWith("use-") ? vlan_id : null;
}
