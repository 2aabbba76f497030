/** What neither legacy stack tells, with the reason. */
export const legacyGaps = {
  device: {
    wifi_standard: "legacy rows tell no generation, and their interface offers several",
    tx_bits_per_second: "legacy rows have no throughput; p-throughput is an estimate",
    rx_bits_per_second: "legacy rows have no throughput; p-throughput is an estimate",
  },
  interface: {
    is_ft_enabled: "802.11r came with wifiwave2",
    is_rrm_enabled: "802.11k came with wifiwave2",
    is_wnm_enabled: "802.11v came with wifiwave2",
    transition_threshold_dbm: "802.11v came with wifiwave2",
    is_2g_probe_delay_enabled: "band steering came with wifi",
  },
} as const;
