// RouterOS 7.22.3 (base packages, x86 virtual router); source: tikoci/restraml, console inspection tree.
// Made from a schema file: node src/menu-types/write-shipped-menus.ts FILE

type K1 = "common-name" | "country" | "days-valid" | "digest-algorithm" | "key-size" | "key-usage" | "locality" | "name" | "organization" | "state" | "subject-alt-name" | "trust-store" | "trusted" | "unit";
type K2 = "ca-cert" | "days-valid" | "disabled" | "next-ca-cert" | "path" | "request-lifetime";
type K3 = "ca-identity" | "challenge-password" | "disabled" | "fingerprint-algorithm" | "name" | "on-smart-card" | "ra-path" | "ra-transaction-lifetime" | "server-url" | "template";
type K4 = "builtin-trust-store" | "crl-download" | "crl-store" | "crl-use" | "current-defaults";
type K5 = "log-script-errors" | "sanitize-names" | "tab-width";
type K6 = "comment" | "compress" | "disabled" | "file-offset" | "file-path" | "file-size" | "media-interface" | "media-sharing" | "mount-filesystem" | "mount-point-template" | "mount-read-only" | "parent" | "partition-number" | "partition-offset" | "partition-size" | "slot" | "smb-address" | "smb-encryption" | "smb-password" | "smb-server-encryption" | "smb-server-password" | "smb-server-user" | "smb-share" | "smb-sharing" | "smb-user" | "sshfs-address" | "sshfs-password" | "sshfs-path" | "sshfs-port" | "sshfs-user" | "swap" | "tmpfs-max-size" | "type";
type K7 = "auto-media-interface" | "auto-media-sharing" | "auto-smb-sharing" | "auto-smb-user" | "default-mount-point-template";
type K8 = "comment" | "disabled" | "l2mtu" | "mtu" | "name";
type K9 = "clamp-tcp-mss" | "comment" | "disabled" | "dont-fragment" | "dscp" | "ipsec-secret" | "keepalive" | "local-address" | "mtu" | "name" | "remote-address";
type K10 = ".about" | "actual-mtu" | "current-remote-address" | "running";
type K11 = "arp" | "arp-interval" | "arp-ip-targets" | "arp-timeout" | "comment" | "disabled" | "down-delay" | "forced-mac-address" | "lacp-mode" | "lacp-rate" | "lacp-system-id" | "lacp-system-priority" | "lacp-user-key" | "link-monitoring" | "mii-interval" | "min-links" | "mlag-id" | "mode" | "mtu" | "name" | "primary" | "slaves" | "transmit-hash-policy" | "up-delay";
type K12 = ".about" | "mac-address" | "running";
type K13 = "add-dhcp-option82" | "admin-mac" | "ageing-time" | "arp" | "arp-timeout" | "auto-mac" | "comment" | "dhcp-snooping" | "disabled" | "ether-type" | "fast-forward" | "forward-delay" | "forward-reserved-addresses" | "frame-types" | "igmp-snooping" | "igmp-version" | "ingress-filtering" | "last-member-interval" | "last-member-query-count" | "max-hops" | "max-learned-entries" | "max-message-age" | "membership-interval" | "mlag-heartbeat" | "mlag-peer-port" | "mlag-priority" | "mld-version" | "mtu" | "multicast-querier" | "multicast-router" | "mvrp" | "name" | "port-cost-mode" | "priority" | "protocol-mode" | "pvid" | "querier-interval" | "query-interval" | "query-response-interval" | "ra-guard" | "region-name" | "region-revision" | "startup-query-count" | "startup-query-interval" | "transmit-hold-count" | "vlan-filtering";
type K14 = "802.3-sap" | "802.3-type" | "action" | "arp-dst-address" | "arp-dst-mac-address" | "arp-gratuitous" | "arp-hardware-type" | "arp-opcode" | "arp-packet-type" | "arp-src-address" | "arp-src-mac-address" | "chain" | "comment" | "disabled" | "dst-address" | "dst-address6" | "dst-mac-address" | "dst-port" | "in-bridge" | "in-bridge-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ip-protocol" | "limit" | "log" | "log-prefix" | "mac-protocol" | "out-bridge" | "out-bridge-list" | "out-interface" | "out-interface-list" | "packet-mark" | "packet-type" | "sniff-id" | "sniff-target" | "sniff-target-port" | "src-address" | "src-address6" | "src-mac-address" | "src-port" | "stp-flags" | "stp-forward-delay" | "stp-hello-time" | "stp-max-age" | "stp-msg-age" | "stp-port" | "stp-root-address" | "stp-root-cost" | "stp-root-priority" | "stp-sender-address" | "stp-sender-priority" | "stp-type" | "tls-host" | "vlan-encap" | "vlan-id" | "vlan-priority";
type K15 = ".about" | "bytes" | "dynamic" | "invalid" | "packets";
type K16 = "802.3-sap" | "802.3-type" | "action" | "arp-dst-address" | "arp-dst-mac-address" | "arp-gratuitous" | "arp-hardware-type" | "arp-opcode" | "arp-packet-type" | "arp-src-address" | "arp-src-mac-address" | "chain" | "comment" | "disabled" | "dst-address" | "dst-address6" | "dst-mac-address" | "dst-port" | "in-bridge" | "in-bridge-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ip-protocol" | "jump-target" | "limit" | "log" | "log-prefix" | "mac-protocol" | "new-packet-mark" | "new-priority" | "out-bridge" | "out-bridge-list" | "out-interface" | "out-interface-list" | "packet-mark" | "packet-type" | "passthrough" | "src-address" | "src-address6" | "src-mac-address" | "src-port" | "stp-flags" | "stp-forward-delay" | "stp-hello-time" | "stp-max-age" | "stp-msg-age" | "stp-port" | "stp-root-address" | "stp-root-cost" | "stp-root-priority" | "stp-sender-address" | "stp-sender-priority" | "stp-type" | "tls-host" | "vlan-encap" | "vlan-id" | "vlan-priority";
type K17 = "bridge" | "comment" | "disabled" | "interface" | "mac-address" | "vid";
type K18 = "bridge" | "comment" | "disabled" | "group" | "interface" | "vid";
type K19 = "bridge" | "comment" | "disabled" | "identifier" | "priority" | "vlan-mapping";
type K20 = "802.3-sap" | "802.3-type" | "action" | "arp-dst-address" | "arp-dst-mac-address" | "arp-gratuitous" | "arp-hardware-type" | "arp-opcode" | "arp-packet-type" | "arp-src-address" | "arp-src-mac-address" | "chain" | "comment" | "disabled" | "dst-address" | "dst-address6" | "dst-mac-address" | "dst-port" | "in-bridge" | "in-bridge-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ip-protocol" | "jump-target" | "limit" | "log" | "log-prefix" | "mac-protocol" | "new-packet-mark" | "new-priority" | "out-bridge" | "out-bridge-list" | "out-interface" | "out-interface-list" | "packet-mark" | "packet-type" | "passthrough" | "src-address" | "src-address6" | "src-mac-address" | "src-port" | "stp-flags" | "stp-forward-delay" | "stp-hello-time" | "stp-max-age" | "stp-msg-age" | "stp-port" | "stp-root-address" | "stp-root-cost" | "stp-root-priority" | "stp-sender-address" | "stp-sender-priority" | "stp-type" | "tls-host" | "to-arp-reply-mac-address" | "to-dst-mac-address" | "to-src-mac-address" | "vlan-encap" | "vlan-id" | "vlan-priority";
type K21 = "auto-isolate" | "bpdu-guard" | "bridge" | "broadcast-flood" | "comment" | "disabled" | "edge" | "fast-leave" | "frame-types" | "horizon" | "hw" | "ingress-filtering" | "interface" | "internal-path-cost" | "learn" | "multicast-router" | "mvrp-applicant-state" | "mvrp-registrar-state" | "path-cost" | "point-to-point" | "priority" | "pvid" | "restricted-role" | "restricted-tcn" | "tag-stacking" | "trusted" | "trusted-ra" | "unknown-multicast-flood" | "unknown-unicast-flood";
type K22 = "comment" | "disabled" | "identifier" | "interface" | "internal-path-cost" | "priority";
type K23 = "allow-fast-path" | "use-ip-firewall" | "use-ip-firewall-for-pppoe" | "use-ip-firewall-for-vlan";
type K24 = "bridge" | "comment" | "disabled" | "mvrp-forbidden" | "tagged" | "untagged" | "vlan-ids";
type K25 = "detect-interface-list" | "internet-interface-list" | "lan-interface-list" | "request-interval" | "wan-interface-list";
type K26 = "anon-identity" | "certificate" | "comment" | "disabled" | "eap-methods" | "identity" | "interface" | "password";
type K27 = "accounting" | "auth-timeout" | "auth-types" | "comment" | "disabled" | "guest-vlan-id" | "interface" | "interim-update" | "mac-auth-mode" | "radius-mac-format" | "reauth-timeout" | "reject-vlan-id" | "retrans-timeout" | "server-fail-vlan-id";
type K28 = "allow-fast-path" | "arp" | "arp-timeout" | "clamp-tcp-mss" | "comment" | "disabled" | "dont-fragment" | "dscp" | "ipsec-secret" | "keepalive" | "local-address" | "loop-protect" | "loop-protect-disable-time" | "loop-protect-send-interval" | "mac-address" | "mtu" | "name" | "remote-address" | "tunnel-id";
type K29 = ".about" | "actual-mtu" | "current-remote-address" | "l2mtu" | "loop-protect-status" | "running";
type K30 = "arp" | "arp-timeout" | "clamp-tcp-mss" | "comment" | "disabled" | "dont-fragment" | "dscp" | "ipsec-secret" | "keepalive" | "local-address" | "loop-protect" | "loop-protect-disable-time" | "loop-protect-send-interval" | "mac-address" | "mtu" | "name" | "remote-address" | "tunnel-id";
type K31 = "advertise" | "arp" | "arp-timeout" | "auto-negotiation" | "cable-settings" | "combo-mode" | "comment" | "disable-running-check" | "disabled" | "fec-mode" | "l2mtu" | "loop-protect" | "loop-protect-disable-time" | "loop-protect-send-interval" | "mac-address" | "mdix-enable" | "mtu" | "name" | "orig-mac-address" | "rx-flow-control" | "sfp-ignore-rx-los" | "sfp-rate-select" | "sfp-shutdown-temperature" | "speed" | "tx-flow-control";
type K32 = "allow-fast-path" | "clamp-tcp-mss" | "comment" | "disabled" | "dont-fragment" | "dscp" | "ipsec-secret" | "keepalive" | "local-address" | "mtu" | "name" | "remote-address";
type K33 = "add-default-route" | "allow" | "allow-fast-path" | "comment" | "connect-to" | "default-route-distance" | "dial-on-demand" | "disabled" | "ipsec-secret" | "keepalive-timeout" | "l2tp-proto-version" | "l2tpv3-circuit-id" | "l2tpv3-cookie-length" | "l2tpv3-digest-hash" | "max-mru" | "max-mtu" | "mrru" | "name" | "password" | "profile" | "random-source-port" | "src-address" | "use-ipsec" | "use-peer-dns" | "user";
type K34 = "allow-fast-path" | "circuit-id" | "comment" | "connect-to" | "cookie-length" | "digest-hash" | "disabled" | "ipsec-secret" | "l2tp-proto-version" | "local-address" | "local-session-id" | "local-tunnel-id" | "mac-address" | "mtu" | "name" | "peer-cookie" | "remote-session-id" | "remote-tunnel-id" | "send-cookie" | "unmanaged-mode" | "use-ipsec" | "use-l2-specific-sublayer";
type K35 = "comment" | "disabled" | "name" | "user";
type K36 = ".about" | "client-address" | "dynamic" | "encoding" | "mru" | "mtu" | "running" | "uptime";
type K37 = "accept-proto-version" | "accept-pseudowire-type" | "allow-fast-path" | "authentication" | "caller-id-type" | "default-profile" | "enabled" | "ipsec-secret" | "keepalive-timeout" | "l2tpv3-circuit-id" | "l2tpv3-cookie-length" | "l2tpv3-digest-hash" | "l2tpv3-ether-interface-list" | "max-mru" | "max-mtu" | "max-sessions" | "mrru" | "one-session-per-host" | "use-ipsec";
type K38 = "comment" | "exclude" | "include" | "name";
type K39 = "comment" | "disabled" | "interface" | "list";
type K40 = "allow-roaming" | "apn-profiles" | "band" | "comment" | "disabled" | "modem-init" | "mtu" | "name" | "network-mode" | "nr-band" | "operator" | "pin" | "sms-protocol" | "sms-read";
type K41 = "add-default-route" | "apn" | "authentication" | "comment" | "default-route-distance" | "ip-type" | "ipv6-interface" | "name" | "passthrough-interface" | "passthrough-mac" | "passthrough-subnet-size" | "password" | "use-network-apn" | "use-peer-dns" | "user";
type K42 = "esim-channel" | "firmware-path" | "link-recovery-timer" | "mode";
type K43 = "cak" | "ckn" | "comment" | "disabled" | "interface" | "mtu" | "name" | "profile";
type K44 = "arp" | "arp-timeout" | "comment" | "disabled" | "interface" | "loop-protect" | "loop-protect-disable-time" | "loop-protect-send-interval" | "mac-address" | "mode" | "mtu" | "name";
type K45 = "admin-mac" | "arp" | "arp-timeout" | "auto-mac" | "comment" | "disabled" | "hwmp-default-hoplimit" | "hwmp-prep-lifetime" | "hwmp-preq-destination-only" | "hwmp-preq-reply-and-forward" | "hwmp-preq-retries" | "hwmp-preq-waiting-time" | "hwmp-rann-interval" | "hwmp-rann-lifetime" | "hwmp-rann-propagation-delay" | "mesh-portal" | "mtu" | "name" | "reoptimize-paths";
type K46 = "comment" | "disabled" | "hello-interval" | "interface" | "mesh" | "path-cost" | "port-type";
type K47 = "add-default-route" | "auth" | "certificate" | "cipher" | "comment" | "connect-to" | "disabled" | "disconnect-notify" | "mac-address" | "max-mtu" | "mode" | "name" | "password" | "port" | "profile" | "protocol" | "route-nopull" | "tls-version" | "use-peer-dns" | "user" | "verify-server-certificate";
type K48 = ".about" | "client-address" | "dynamic" | "encoding" | "hw-crypto" | "mtu" | "running" | "uptime";
type K49 = "auth" | "certificate" | "cipher" | "comment" | "default-profile" | "disabled" | "enable-tun-ipv6" | "ipv6-prefix-len" | "keepalive-timeout" | "mac-address" | "max-mtu" | "mode" | "name" | "netmask" | "port" | "protocol" | "push-routes" | "push-routes-ipv6" | "redirect-gateway" | "reneg-sec" | "require-client-certificate" | "tls-version" | "tun-server-ipv6" | "user-auth-method" | "vrf";
type K50 = "add-default-route" | "allow" | "apn" | "comment" | "data-channel" | "default-route-distance" | "dial-command" | "dial-on-demand" | "disabled" | "info-channel" | "keepalive-timeout" | "max-mru" | "max-mtu" | "modem-init" | "mrru" | "name" | "network-mode" | "null-modem" | "password" | "phone" | "pin" | "port" | "profile" | "remote-address" | "use-peer-dns" | "user";
type K51 = "authentication" | "comment" | "data-channel" | "disabled" | "max-mru" | "max-mtu" | "modem-init" | "mrru" | "name" | "null-modem" | "port" | "profile" | "ring-count";
type K52 = "ac-name" | "add-default-route" | "allow" | "comment" | "default-route-distance" | "dial-on-demand" | "disabled" | "host-uniq" | "interface" | "keepalive-timeout" | "max-mru" | "max-mtu" | "mrru" | "name" | "password" | "profile" | "service-name" | "use-peer-dns" | "user";
type K53 = "comment" | "disabled" | "name" | "service" | "user";
type K54 = "accept-empty-service" | "accept-untagged" | "authentication" | "comment" | "default-profile" | "disabled" | "interface" | "keepalive-timeout" | "max-mru" | "max-mtu" | "max-sessions" | "mrru" | "one-session-per-host" | "pado-delay" | "pppoe-over-vlan-range" | "service-name";
type K55 = "add-default-route" | "allow" | "comment" | "connect-to" | "default-route-distance" | "dial-on-demand" | "disabled" | "keepalive-timeout" | "max-mru" | "max-mtu" | "mrru" | "name" | "password" | "profile" | "use-peer-dns" | "user";
type K56 = "authentication" | "default-profile" | "enabled" | "keepalive-timeout" | "max-mru" | "max-mtu" | "mrru";
type K57 = "add-default-route" | "add-sni" | "authentication" | "certificate" | "ciphers" | "comment" | "connect-to" | "default-route-distance" | "dial-on-demand" | "disabled" | "http-proxy" | "keepalive-timeout" | "max-mru" | "max-mtu" | "mrru" | "name" | "password" | "pfs" | "port" | "profile" | "proxy-port" | "tls-version" | "user" | "verify-server-address-from-certificate" | "verify-server-certificate";
type K58 = "authentication" | "certificate" | "ciphers" | "default-profile" | "enabled" | "keepalive-timeout" | "max-mru" | "max-mtu" | "mrru" | "pfs" | "port" | "tls-version" | "verify-client-certificate";
type K59 = "arp" | "arp-timeout" | "comment" | "disabled" | "interface" | "loop-protect" | "loop-protect-disable-time" | "loop-protect-send-interval" | "mtu" | "mvrp" | "name" | "use-service-tag" | "vlan-id";
type K60 = "arp" | "arp-timeout" | "bridge" | "bridge-cost" | "bridge-horizon" | "bridge-pvid" | "cisco-static-id" | "comment" | "disable-running-check" | "disabled" | "mac-address" | "mtu" | "name" | "peer" | "pw-control-word" | "pw-l2mtu" | "pw-type" | "vpls-id";
type K61 = "arp" | "arp-timeout" | "authentication" | "comment" | "connection-tracking-mode" | "connection-tracking-port" | "disabled" | "group-authority" | "group-master" | "interface" | "interval" | "name" | "on-backup" | "on-fail" | "on-master" | "password" | "preemption-mode" | "priority" | "remote-address" | "sync-connection-tracking" | "v3-protocol" | "version" | "vrid";
type K62 = "allow-fast-path" | "arp" | "arp-timeout" | "bridge" | "bridge-pvid" | "checksum" | "comment" | "disabled" | "dont-fragment" | "group" | "hw" | "interface" | "learning" | "local-address" | "loop-protect" | "loop-protect-disable-time" | "loop-protect-send-interval" | "mac-address" | "max-fdb-size" | "mtu" | "name" | "port" | "rem-csum" | "ttl" | "vni" | "vtep-vrf" | "vteps-ip-version";
type K63 = "comment" | "disabled" | "interface" | "remote-ip";
type K64 = "aaa" | "aaa.called-format" | "aaa.calling-format" | "aaa.interim-update" | "aaa.mac-caching" | "aaa.nas-identifier" | "aaa.password-format" | "aaa.username-format" | "arp" | "arp-timeout" | "channel" | "channel.band" | "channel.deprioritize-unii-3-4" | "channel.frequency" | "channel.preamble-puncturing" | "channel.reselect-interval" | "channel.reselect-time" | "channel.secondary-frequency" | "channel.skip-dfs-channels" | "channel.width" | "comment" | "configuration" | "configuration.antenna-gain" | "configuration.beacon-interval" | "configuration.chains" | "configuration.country" | "configuration.distance" | "configuration.dtim-period" | "configuration.hide-ssid" | "configuration.hw-protection-mode" | "configuration.installation" | "configuration.manager" | "configuration.max-clients" | "configuration.mode" | "configuration.multicast-enhance" | "configuration.qos-classifier" | "configuration.ssid" | "configuration.station-roaming" | "configuration.tx-chains" | "configuration.tx-power" | "datapath" | "datapath.bridge" | "datapath.bridge-cost" | "datapath.bridge-horizon" | "datapath.client-isolation" | "datapath.interface-list" | "datapath.traffic-processing" | "datapath.vlan-id" | "disable-running-check" | "disabled" | "interworking" | "interworking.3gpp-info" | "interworking.3gpp-info-raw" | "interworking.authentication-types" | "interworking.connection-capabilities" | "interworking.domain-names" | "interworking.esr" | "interworking.hessid" | "interworking.hotspot20" | "interworking.hotspot20-dgaf" | "interworking.internet" | "interworking.ipv4-availability" | "interworking.ipv6-availability" | "interworking.network-type" | "interworking.operational-classes" | "interworking.operator-names" | "interworking.realms" | "interworking.realms-raw" | "interworking.roaming-ois" | "interworking.uesa" | "interworking.venue" | "interworking.venue-names" | "interworking.wan-at-capacity" | "interworking.wan-downlink" | "interworking.wan-downlink-load" | "interworking.wan-measurement-duration" | "interworking.wan-status" | "interworking.wan-symmetric" | "interworking.wan-uplink" | "interworking.wan-uplink-load" | "l2mtu" | "mac-address" | "master-interface" | "mld-interface" | "mld-name" | "mtu" | "name" | "radio-mac" | "security" | "security.authentication-types" | "security.beacon-protection" | "security.connect-group" | "security.connect-priority" | "security.dh-groups" | "security.disable-pmkid" | "security.eap-accounting" | "security.eap-anonymous-identity" | "security.eap-certificate-mode" | "security.eap-methods" | "security.eap-password" | "security.eap-tls-certificate" | "security.eap-username" | "security.encryption" | "security.ft" | "security.ft-mobility-domain" | "security.ft-nas-identifier" | "security.ft-over-ds" | "security.ft-preserve-vlanid" | "security.ft-r0-key-lifetime" | "security.ft-reassociation-deadline" | "security.group-encryption" | "security.group-key-update" | "security.management-encryption" | "security.management-protection" | "security.multi-passphrase-group" | "security.owe-transition-interface" | "security.passphrase" | "security.sae-anti-clogging-threshold" | "security.sae-max-failure-rate" | "security.sae-pwe" | "security.wps" | "steering" | "steering.2g-probe-delay" | "steering.neighbor-group" | "steering.rrm" | "steering.transition-request-count" | "steering.transition-request-period" | "steering.transition-threshold" | "steering.transition-threshold-time" | "steering.transition-time" | "steering.wnm";
type K65 = "called-format" | "calling-format" | "comment" | "disabled" | "interim-update" | "mac-caching" | "name" | "nas-identifier" | "password-format" | "username-format";
type K66 = "action" | "allow-signal-out-of-range" | "client-isolation" | "comment" | "days" | "disabled" | "interface" | "mac-address" | "mac-address-mask" | "multi-passphrase-group" | "passphrase" | "radius-accounting" | "signal-range" | "ssid-regexp" | "time" | "vlan-id";
type K67 = "caps-man-addresses" | "caps-man-certificate-common-names" | "caps-man-names" | "certificate" | "discovery-interfaces" | "enabled" | "lock-to-caps-man" | "mld-datapath" | "mld-static" | "slaves-datapath" | "slaves-static";
type K68 = "ca-certificate" | "certificate" | "enabled" | "interfaces" | "package-path" | "require-peer-certificate" | "upgrade-policy";
type K69 = "band" | "comment" | "deprioritize-unii-3-4" | "disabled" | "frequency" | "name" | "preamble-puncturing" | "reselect-interval" | "reselect-time" | "secondary-frequency" | "skip-dfs-channels" | "width";
type K70 = "aaa" | "aaa.called-format" | "aaa.calling-format" | "aaa.interim-update" | "aaa.mac-caching" | "aaa.nas-identifier" | "aaa.password-format" | "aaa.username-format" | "antenna-gain" | "beacon-interval" | "chains" | "channel" | "channel.band" | "channel.deprioritize-unii-3-4" | "channel.frequency" | "channel.preamble-puncturing" | "channel.reselect-interval" | "channel.reselect-time" | "channel.secondary-frequency" | "channel.skip-dfs-channels" | "channel.width" | "comment" | "country" | "datapath" | "datapath.bridge" | "datapath.bridge-cost" | "datapath.bridge-horizon" | "datapath.client-isolation" | "datapath.interface-list" | "datapath.traffic-processing" | "datapath.vlan-id" | "disabled" | "distance" | "dtim-period" | "hide-ssid" | "hw-protection-mode" | "installation" | "interworking" | "interworking.3gpp-info" | "interworking.3gpp-info-raw" | "interworking.authentication-types" | "interworking.connection-capabilities" | "interworking.domain-names" | "interworking.esr" | "interworking.hessid" | "interworking.hotspot20" | "interworking.hotspot20-dgaf" | "interworking.internet" | "interworking.ipv4-availability" | "interworking.ipv6-availability" | "interworking.network-type" | "interworking.operational-classes" | "interworking.operator-names" | "interworking.realms" | "interworking.realms-raw" | "interworking.roaming-ois" | "interworking.uesa" | "interworking.venue" | "interworking.venue-names" | "interworking.wan-at-capacity" | "interworking.wan-downlink" | "interworking.wan-downlink-load" | "interworking.wan-measurement-duration" | "interworking.wan-status" | "interworking.wan-symmetric" | "interworking.wan-uplink" | "interworking.wan-uplink-load" | "manager" | "max-clients" | "mode" | "multicast-enhance" | "name" | "qos-classifier" | "security" | "security.authentication-types" | "security.beacon-protection" | "security.connect-group" | "security.connect-priority" | "security.dh-groups" | "security.disable-pmkid" | "security.eap-accounting" | "security.eap-anonymous-identity" | "security.eap-certificate-mode" | "security.eap-methods" | "security.eap-password" | "security.eap-tls-certificate" | "security.eap-username" | "security.encryption" | "security.ft" | "security.ft-mobility-domain" | "security.ft-nas-identifier" | "security.ft-over-ds" | "security.ft-preserve-vlanid" | "security.ft-r0-key-lifetime" | "security.ft-reassociation-deadline" | "security.group-encryption" | "security.group-key-update" | "security.management-encryption" | "security.management-protection" | "security.multi-passphrase-group" | "security.owe-transition-interface" | "security.passphrase" | "security.sae-anti-clogging-threshold" | "security.sae-max-failure-rate" | "security.sae-pwe" | "security.wps" | "ssid" | "station-roaming" | "steering" | "steering.2g-probe-delay" | "steering.neighbor-group" | "steering.rrm" | "steering.transition-request-count" | "steering.transition-request-period" | "steering.transition-threshold" | "steering.transition-threshold-time" | "steering.transition-time" | "steering.wnm" | "tx-chains" | "tx-power";
type K71 = "bridge" | "bridge-cost" | "bridge-horizon" | "client-isolation" | "comment" | "disabled" | "interface-list" | "name" | "traffic-processing" | "vlan-id";
type K72 = "3gpp-info" | "3gpp-info-raw" | "authentication-types" | "comment" | "connection-capabilities" | "disabled" | "domain-names" | "esr" | "hessid" | "hotspot20" | "hotspot20-dgaf" | "internet" | "ipv4-availability" | "ipv6-availability" | "name" | "network-type" | "operational-classes" | "operator-names" | "realms" | "realms-raw" | "roaming-ois" | "uesa" | "venue" | "venue-names" | "wan-at-capacity" | "wan-downlink" | "wan-downlink-load" | "wan-measurement-duration" | "wan-status" | "wan-symmetric" | "wan-uplink" | "wan-uplink-load";
type K73 = "beacon-interval" | "comment" | "datapath.bridge" | "datapath.bridge-cost" | "datapath.bridge-horizon" | "datapath.client-isolation" | "datapath.interface-list" | "datapath.traffic-processing" | "datapath.vlan-id" | "disabled" | "dtim-period" | "hide-ssid" | "hw-protection-mode" | "labels" | "max-clients" | "mlo" | "mode" | "multicast-enhance" | "qos-classifier" | "security.authentication-types" | "security.beacon-protection" | "security.connect-group" | "security.connect-priority" | "security.dh-groups" | "security.disable-pmkid" | "security.eap-accounting" | "security.eap-anonymous-identity" | "security.eap-certificate-mode" | "security.eap-methods" | "security.eap-password" | "security.eap-tls-certificate" | "security.eap-username" | "security.encryption" | "security.ft" | "security.ft-mobility-domain" | "security.ft-nas-identifier" | "security.ft-over-ds" | "security.ft-preserve-vlanid" | "security.ft-r0-key-lifetime" | "security.ft-reassociation-deadline" | "security.group-encryption" | "security.group-key-update" | "security.management-encryption" | "security.management-protection" | "security.multi-passphrase-group" | "security.owe-transition-interface" | "security.passphrase" | "security.sae-anti-clogging-threshold" | "security.sae-max-failure-rate" | "security.sae-pwe" | "security.wps" | "ssid" | "station-roaming";
type K74 = "channel.band" | "channel.deprioritize-unii-3-4" | "channel.frequency" | "channel.preamble-puncturing" | "channel.reselect-interval" | "channel.reselect-time" | "channel.secondary-frequency" | "channel.skip-dfs-channels" | "channel.width" | "comment" | "configuration.antenna-gain" | "configuration.chains" | "configuration.country" | "configuration.distance" | "configuration.installation" | "configuration.tx-chains" | "configuration.tx-power" | "disabled" | "extra-labels" | "labels" | "security.authentication-types";
type K75 = "action" | "address-ranges" | "comment" | "common-name-regexp" | "disabled" | "identity-regexp" | "master-configuration" | "multi-link-mode" | "name-format" | "radio-mac" | "slave-configurations" | "slave-name-format" | "supported-bands" | "supported-hw-caps";
type K76 = "external-antenna" | "wifi-band";
type K77 = "authentication-types" | "beacon-protection" | "comment" | "connect-group" | "connect-priority" | "dh-groups" | "disable-pmkid" | "disabled" | "eap-accounting" | "eap-anonymous-identity" | "eap-certificate-mode" | "eap-methods" | "eap-password" | "eap-tls-certificate" | "eap-username" | "encryption" | "ft" | "ft-mobility-domain" | "ft-nas-identifier" | "ft-over-ds" | "ft-preserve-vlanid" | "ft-r0-key-lifetime" | "ft-reassociation-deadline" | "group-encryption" | "group-key-update" | "management-encryption" | "management-protection" | "multi-passphrase-group" | "name" | "owe-transition-interface" | "passphrase" | "sae-anti-clogging-threshold" | "sae-max-failure-rate" | "sae-pwe" | "wps";
type K78 = "comment" | "disabled" | "expires" | "group" | "isolation" | "passphrase" | "vlan-id";
type K79 = "2g-probe-delay" | "comment" | "disabled" | "name" | "neighbor-group" | "rrm" | "transition-request-count" | "transition-request-period" | "transition-threshold" | "transition-threshold-time" | "transition-time" | "wnm";
type K80 = "comment" | "disabled" | "listen-port" | "mtu" | "name" | "private-key" | "vrf";
type K81 = "allowed-address" | "client-address" | "client-allowed-address" | "client-dns" | "client-endpoint" | "client-keepalive" | "client-listen-port" | "comment" | "disabled" | "endpoint-address" | "endpoint-port" | "interface" | "name" | "persistent-keepalive" | "preshared-key" | "private-key" | "public-key" | "responder";
type K82 = "address" | "broadcast" | "comment" | "disabled" | "interface" | "netmask" | "network";
type K83 = "address" | "comment" | "disabled" | "interface" | "mac-address" | "published";
type K84 = "ddns-enabled" | "ddns-update-interval" | "update-time";
type K85 = "add-default-route" | "allow-reconfigure" | "check-gateway" | "comment" | "default-route-distance" | "default-route-tables" | "dhcp-options" | "disabled" | "dscp" | "interface" | "name" | "script" | "use-broadcast" | "use-peer-dns" | "use-peer-ntp" | "vlan-priority";
type K86 = "code" | "comment" | "name" | "value";
type K87 = ".about" | "default" | "raw-value";
type K88 = "add-relay-info" | "delay-threshold" | "dhcp-server" | "dhcp-server-vrf" | "disabled" | "interface" | "local-address" | "local-address-as-src-ip" | "name" | "relay-info-remote-id";
type K89 = "add-arp" | "address-lists" | "address-pool" | "allow-dual-stack-queue" | "always-broadcast" | "authoritative" | "bootp-lease-time" | "bootp-support" | "client-mac-limit" | "comment" | "conflict-detection" | "delay-threshold" | "dhcp-option-set" | "disabled" | "dynamic-lease-identifiers" | "insert-queue-before" | "interface" | "lease-script" | "lease-time" | "name" | "parent-queue" | "relay" | "server-address" | "support-broadband-tr101" | "use-framed-as-classless" | "use-radius" | "use-reconfigure";
type K90 = ".about" | "dynamic" | "invalid";
type K91 = "alert-timeout" | "comment" | "disabled" | "interface" | "on-alert" | "valid-server";
type K92 = "accounting" | "interim-update" | "radius-password" | "store-leases-disk";
type K93 = "address" | "address-lists" | "agent-circuit-id" | "agent-remote-id" | "allow-dual-stack-queue" | "always-broadcast" | "block-access" | "client-id" | "comment" | "dhcp-option" | "dhcp-option-set" | "disabled" | "insert-queue-before" | "lease-time" | "mac-address" | "parent-queue" | "queue-type" | "rate-limit" | "routes" | "server" | "use-src-mac";
type K94 = "address-pool" | "code" | "comment" | "disabled" | "matching-type" | "name" | "option-set" | "server" | "value";
type K95 = "address" | "boot-file-name" | "caps-manager" | "comment" | "dhcp-option" | "dhcp-option-set" | "dns-none" | "dns-server" | "domain" | "gateway" | "netmask" | "next-server" | "ntp-none" | "ntp-server" | "wins-server";
type K96 = "code" | "comment" | "force" | "name" | "value";
type K97 = "address-list-extra-time" | "allow-remote-requests" | "cache-max-ttl" | "cache-size" | "doh-max-concurrent-queries" | "doh-max-server-connections" | "doh-timeout" | "max-concurrent-queries" | "max-concurrent-tcp-sessions" | "max-udp-packet-size" | "mdns-repeat-ifaces" | "query-server-timeout" | "query-total-timeout" | "servers" | "use-doh-server" | "verify-doh-cert" | "vrf";
type K98 = "comment" | "disabled" | "file" | "ssl-verify" | "url";
type K99 = "comment" | "disabled" | "dns-servers" | "doh-servers" | "name" | "verify-doh-cert";
type K100 = "address" | "address-list" | "cname" | "comment" | "disabled" | "forward-to" | "match-subdomain" | "mx-exchange" | "mx-preference" | "name" | "ns" | "regexp" | "srv-port" | "srv-priority" | "srv-target" | "srv-weight" | "text" | "ttl" | "type";
type K101 = "address" | "comment" | "disabled" | "dynamic" | "list" | "timeout";
type K102 = "action" | "address-list" | "address-list-timeout" | "chain" | "comment" | "connection-bytes" | "connection-limit" | "connection-mark" | "connection-rate" | "connection-type" | "content" | "disabled" | "dscp" | "dst-address" | "dst-address-list" | "dst-address-type" | "dst-limit" | "dst-port" | "fragment" | "hotspot" | "icmp-options" | "in-bridge-port" | "in-bridge-port-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ipsec-policy" | "ipv4-options" | "layer7-protocol" | "limit" | "log" | "log-prefix" | "nth" | "out-bridge-port" | "out-bridge-port-list" | "out-interface" | "out-interface-list" | "packet-mark" | "packet-size" | "per-connection-classifier" | "port" | "priority" | "protocol" | "psd" | "random" | "realm" | "routing-mark" | "sniff-id" | "sniff-target" | "sniff-target-port" | "src-address" | "src-address-list" | "src-address-type" | "src-mac-address" | "src-port" | "tcp-mss" | "time" | "tls-host" | "tos" | "ttl";
type K103 = ".about" | "assured" | "confirmed" | "connection-mark" | "connection-type" | "dst-address" | "dst-port" | "dstnat" | "dying" | "expected" | "fasttrack" | "gre-key" | "gre-protocol" | "gre-version" | "hw-offload" | "icmp-code" | "icmp-id" | "icmp-type" | "orig-bytes" | "orig-fasttrack-bytes" | "orig-fasttrack-packets" | "orig-packets" | "orig-rate" | "protocol" | "repl-bytes" | "repl-fasttrack-bytes" | "repl-fasttrack-packets" | "repl-packets" | "repl-rate" | "reply-dst-address" | "reply-dst-port" | "reply-src-address" | "reply-src-port" | "seen-reply" | "src-address" | "src-port" | "srcnat" | "tcp-state" | "timeout" | "uses-helper";
type K104 = "enabled" | "generic-timeout" | "icmp-timeout" | "liberal-tcp-tracking" | "loose-tcp-tracking" | "tcp-close-timeout" | "tcp-close-wait-timeout" | "tcp-established-timeout" | "tcp-fin-wait-timeout" | "tcp-last-ack-timeout" | "tcp-max-retrans-timeout" | "tcp-syn-received-timeout" | "tcp-syn-sent-timeout" | "tcp-time-wait-timeout" | "tcp-unacked-timeout" | "udp-stream-timeout" | "udp-timeout";
type K105 = "action" | "address-list" | "address-list-timeout" | "chain" | "comment" | "connection-bytes" | "connection-limit" | "connection-mark" | "connection-nat-state" | "connection-rate" | "connection-state" | "connection-type" | "content" | "disabled" | "dscp" | "dst-address" | "dst-address-list" | "dst-address-type" | "dst-limit" | "dst-port" | "fragment" | "hotspot" | "icmp-options" | "in-bridge-port" | "in-bridge-port-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ipsec-policy" | "ipv4-options" | "jump-target" | "layer7-protocol" | "limit" | "log" | "log-prefix" | "nth" | "out-bridge-port" | "out-bridge-port-list" | "out-interface" | "out-interface-list" | "p2p" | "packet-mark" | "packet-size" | "per-connection-classifier" | "port" | "priority" | "protocol" | "psd" | "random" | "realm" | "reject-with" | "routing-mark" | "src-address" | "src-address-list" | "src-address-type" | "src-mac-address" | "src-port" | "tcp-flags" | "tcp-mss" | "time" | "tls-host" | "tos" | "ttl";
type K106 = "action" | "address-list" | "address-list-timeout" | "chain" | "comment" | "connection-bytes" | "connection-limit" | "connection-mark" | "connection-nat-state" | "connection-rate" | "connection-state" | "connection-type" | "content" | "disabled" | "dscp" | "dst-address" | "dst-address-list" | "dst-address-type" | "dst-limit" | "dst-port" | "fragment" | "hotspot" | "icmp-options" | "in-bridge-port" | "in-bridge-port-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ipsec-policy" | "ipv4-options" | "jump-target" | "layer7-protocol" | "limit" | "log" | "log-prefix" | "new-connection-mark" | "new-dscp" | "new-mss" | "new-packet-mark" | "new-priority" | "new-routing-mark" | "new-ttl" | "nth" | "out-bridge-port" | "out-bridge-port-list" | "out-interface" | "out-interface-list" | "p2p" | "packet-mark" | "packet-size" | "passthrough" | "per-connection-classifier" | "port" | "priority" | "protocol" | "psd" | "random" | "realm" | "route-dst" | "routing-mark" | "sniff-id" | "sniff-target" | "sniff-target-port" | "src-address" | "src-address-list" | "src-address-type" | "src-mac-address" | "src-port" | "tcp-flags" | "tcp-mss" | "time" | "tls-host" | "tos" | "ttl";
type K107 = "action" | "address-list" | "address-list-timeout" | "chain" | "comment" | "connection-bytes" | "connection-limit" | "connection-mark" | "connection-rate" | "connection-type" | "content" | "disabled" | "dscp" | "dst-address" | "dst-address-list" | "dst-address-type" | "dst-limit" | "dst-port" | "fragment" | "hotspot" | "icmp-options" | "in-bridge-port" | "in-bridge-port-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ipsec-policy" | "ipv4-options" | "jump-target" | "layer7-protocol" | "limit" | "log" | "log-prefix" | "nth" | "out-bridge-port" | "out-bridge-port-list" | "out-interface" | "out-interface-list" | "packet-mark" | "packet-size" | "per-connection-classifier" | "port" | "priority" | "protocol" | "psd" | "random" | "randomise-ports" | "realm" | "routing-mark" | "same-not-by-dst" | "socks5-port" | "socks5-server" | "socksify-service" | "src-address" | "src-address-list" | "src-address-type" | "src-mac-address" | "src-port" | "tcp-mss" | "time" | "to-addresses" | "to-ports" | "tos" | "ttl";
type K108 = "action" | "address-list" | "address-list-timeout" | "chain" | "comment" | "content" | "disabled" | "dscp" | "dst-address" | "dst-address-list" | "dst-address-type" | "dst-limit" | "dst-port" | "fragment" | "hotspot" | "icmp-options" | "in-bridge-port" | "in-bridge-port-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ipsec-policy" | "ipv4-options" | "jump-target" | "limit" | "log" | "log-prefix" | "nth" | "out-bridge-port" | "out-bridge-port-list" | "out-interface" | "out-interface-list" | "packet-mark" | "packet-size" | "per-connection-classifier" | "port" | "priority" | "protocol" | "psd" | "random" | "src-address" | "src-address-list" | "src-address-type" | "src-mac-address" | "src-port" | "tcp-flags" | "tcp-mss" | "time" | "tls-host" | "tos" | "ttl";
type K109 = "disabled" | "ports" | "sip-direct-media" | "sip-timeout";
type K110 = "address-pool" | "addresses-per-mac" | "disabled" | "idle-timeout" | "interface" | "keepalive-timeout" | "login-timeout" | "name" | "profile";
type K111 = "address" | "comment" | "disabled" | "mac-address" | "server" | "to-address" | "type";
type K112 = "dns-name" | "hotspot-address" | "html-directory" | "html-directory-override" | "http-cookie-lifetime" | "http-proxy" | "install-hotspot-queue" | "login-by" | "mac-auth-mode" | "mac-auth-password" | "name" | "nas-port-type" | "radius-accounting" | "radius-default-domain" | "radius-interim-update" | "radius-location-id" | "radius-location-name" | "radius-mac-format" | "rate-limit" | "smtp-server" | "split-user-domain" | "ssl-certificate" | "trial-uptime-limit" | "trial-uptime-reset" | "trial-user-profile" | "use-radius";
type K113 = "address" | "comment" | "disabled" | "email" | "limit-bytes-in" | "limit-bytes-out" | "limit-bytes-total" | "limit-uptime" | "mac-address" | "name" | "otp-secret" | "password" | "profile" | "routes" | "server";
type K114 = "add-mac-cookie" | "address-list" | "address-pool" | "advertise" | "advertise-interval" | "advertise-timeout" | "advertise-url" | "idle-timeout" | "incoming-filter" | "incoming-packet-mark" | "insert-queue-before" | "keepalive-timeout" | "mac-cookie-timeout" | "name" | "on-login" | "on-logout" | "open-status-page" | "outgoing-filter" | "outgoing-packet-mark" | "parent-queue" | "queue-type" | "rate-limit" | "session-timeout" | "shared-users" | "status-autorefresh" | "transparent-proxy";
type K115 = "action" | "comment" | "disabled" | "dst-host" | "dst-port" | "method" | "path" | "server" | "src-address";
type K116 = "action" | "comment" | "disabled" | "dst-address" | "dst-address-list" | "dst-host" | "dst-port" | "protocol" | "server" | "src-address" | "src-address-list";
type K117 = "auth-method" | "certificate" | "comment" | "disabled" | "eap-methods" | "generate-policy" | "key" | "match-by" | "mode-config" | "my-id" | "notrack-chain" | "password" | "peer" | "policy-template-group" | "remote-certificate" | "remote-id" | "remote-key" | "secret" | "username";
type K118 = "address" | "cache-size" | "certificate" | "enabled" | "key-size" | "kme-id" | "peer-sae-id";
type K119 = "address" | "address-pool" | "address-prefix-length" | "connection-mark" | "name" | "responder" | "split-dns" | "split-include" | "src-address-list" | "static-dns" | "system-dns" | "use-responder-dns";
type K120 = "address" | "comment" | "disabled" | "exchange-mode" | "local-address" | "name" | "passive" | "port" | "ppk-secret" | "profile" | "send-initial-contact";
type K121 = "action" | "comment" | "disabled" | "dst-address" | "dst-port" | "group" | "ipsec-protocols" | "level" | "peer" | "proposal" | "protocol" | "sa-dst-address" | "sa-src-address" | "src-address" | "src-port" | "template" | "tunnel";
type K122 = "dh-group" | "dpd-interval" | "dpd-maximum-failures" | "enc-algorithm" | "hash-algorithm" | "lifebytes" | "lifetime" | "name" | "nat-traversal" | "ppk" | "prf-algorithm" | "proposal-check";
type K123 = "auth-algorithms" | "comment" | "disabled" | "enc-algorithms" | "lifetime" | "name" | "pfs-group";
type K124 = "accounting" | "ddos-cookie-threshold" | "interim-update" | "xauth-use-radius";
type K125 = "disabled" | "fri" | "mon" | "name" | "rate-limit" | "sat" | "sun" | "thu" | "tue" | "tur-fri" | "tur-mon" | "tur-sat" | "tur-sun" | "tur-thu" | "tur-tue" | "tur-wed" | "wed";
type K126 = "disabled" | "mac-address" | "name" | "user";
type K127 = "allowed-hostname" | "allowed-ip" | "disabled" | "friendly-name" | "interface" | "path";
type K128 = "disabled" | "forced-ip" | "interface" | "type";
type K129 = "discover-interface-list" | "discover-interval" | "lldp-mac-phy-config" | "lldp-max-frame-size" | "lldp-med-net-policy-vlan" | "lldp-vlan-info" | "mode" | "protocol";
type K130 = "aggregated-size" | "disabled" | "interface" | "packing" | "unpacking";
type K131 = "comment" | "name" | "next-pool" | "ranges";
type K132 = "address" | "info" | "owner" | "pool";
type K133 = "always-from-cache" | "anonymous" | "cache-administrator" | "cache-hit-dscp" | "cache-on-disk" | "cache-path" | "enabled" | "max-cache-object-size" | "max-cache-size" | "max-client-connections" | "max-fresh-time" | "max-server-connections" | "parent-proxy" | "parent-proxy-port" | "port" | "serialize-connections" | "src-address";
type K134 = "action" | "action-data" | "comment" | "disabled" | "dst-address" | "dst-host" | "dst-port" | "local-port" | "method" | "path" | "src-address";
type K135 = "action" | "comment" | "disabled" | "dst-address" | "dst-host" | "dst-port" | "local-port" | "method" | "path" | "src-address";
type K136 = "certificate" | "comment" | "disabled" | "ip-address" | "port" | "sni";
type K137 = "blackhole" | "check-gateway" | "comment" | "disabled" | "distance" | "dst-address" | "gateway" | "pref-src" | "routing-table" | "scope" | "target-scope" | "vrf-interface";
type K138 = "address" | "certificate" | "disabled" | "max-sessions" | "port" | "tls-version" | "vrf";
type K139 = "acme-plain" | "crl-plain" | "graphs-plain" | "graphs-secure" | "index-plain" | "index-secure" | "rest-plain" | "rest-secure" | "scep-plain" | "webfig-plain" | "webfig-secure";
type K140 = "accept-redirects" | "accept-source-route" | "allow-fast-path" | "arp-timeout" | "icmp-errors-use-inbound-interface-address" | "icmp-rate-limit" | "icmp-rate-mask" | "ip-forward" | "ipv4-multipath-hash-policy" | "max-neighbor-entries" | "rp-filter" | "secure-redirects" | "send-redirects" | "tcp-syncookies" | "tcp-timestamps";
type K141 = "comment" | "domain" | "enabled" | "interfaces";
type K142 = "comment" | "directory" | "disabled" | "invalid-users" | "name" | "read-only" | "require-encryption" | "valid-users";
type K143 = ".about" | "default" | "dynamic";
type K144 = "comment" | "disabled" | "name" | "password" | "read-only";
type K145 = "auth-method" | "connection-idle-timeout" | "enabled" | "max-connections" | "port" | "version" | "vrf";
type K146 = "action" | "comment" | "disabled" | "dst-address" | "dst-port" | "src-address" | "src-port";
type K147 = "dst-address" | "rx" | "src-address" | "tx" | "type";
type K148 = "disabled" | "name" | "only-one" | "password" | "rate-limit";
type K149 = "comment" | "connection-timeout" | "disabled" | "name" | "port" | "socks5-password" | "socks5-port" | "socks5-server" | "socks5-user";
type K150 = "ciphers" | "forwarding-enabled" | "host-key-size" | "host-key-type" | "password-authentication" | "publickey-authentication-options" | "strong-crypto";
type K151 = "allow" | "allow-overwrite" | "allow-rollover" | "comment" | "disabled" | "ip-addresses" | "read-only" | "reading-window-size" | "real-filename" | "req-filename";
type K152 = "active-flow-timeout" | "cache-entries" | "enabled" | "inactive-flow-timeout" | "interfaces" | "packet-sampling" | "sampling-interval" | "sampling-space";
type K153 = "bytes" | "dst-address" | "dst-address-mask" | "dst-mac-address" | "dst-port" | "first-forwarded" | "gateway" | "icmp-code" | "icmp-type" | "igmp-type" | "in-interface" | "ip-header-length" | "ip-total-length" | "ipv6-flow-label" | "is-multicast" | "last-forwarded" | "nat-dst-address" | "nat-dst-port" | "nat-events" | "nat-src-address" | "nat-src-port" | "out-interface" | "packets" | "protocol" | "src-address" | "src-address-mask" | "src-mac-address" | "src-port" | "sys-init-time" | "tcp-ack-num" | "tcp-flags" | "tcp-seq-num" | "tcp-window-size" | "tos" | "ttl" | "udp-length";
type K154 = "disabled" | "dst-address" | "port" | "src-address" | "v9-template-refresh" | "v9-template-timeout" | "version";
type K155 = "allow-disable-external-interface" | "enabled" | "show-dummy-rule";
type K156 = "comment" | "disabled" | "interfaces" | "name";
type K157 = "address" | "advertise" | "auto-link-local" | "comment" | "disabled" | "eui-64" | "from-pool" | "interface" | "no-dad";
type K158 = "accept-prefix-without-address" | "add-default-route" | "allow-reconfigure" | "check-gateway" | "comment" | "custom-duid" | "custom-iana-id" | "custom-iapd-id" | "default-route-distance" | "default-route-tables" | "dhcp-options" | "disabled" | "interface" | "pool-name" | "pool-prefix-length" | "prefix-address-lists" | "prefix-hint" | "rapid-commit" | "request" | "script" | "use-interface-duid" | "use-peer-dns" | "validate-server-duid";
type K159 = "comment" | "delay-threshold" | "dhcp-options" | "dhcp-server" | "disabled" | "interface" | "link-address" | "name" | "store-relayed-bindings";
type K160 = "code" | "comment" | "name" | "only-if-mac-available" | "value";
type K161 = "address-lists" | "address-pool" | "allow-dual-stack-queue" | "binding-script" | "comment" | "dhcp-option" | "disabled" | "ignore-ia-na-bindings" | "insert-queue-before" | "interface" | "lease-time" | "name" | "parent-queue" | "preference" | "prefix-pool" | "rapid-commit" | "route-distance" | "use-radius" | "use-reconfigure";
type K162 = "address" | "address-lists" | "allow-dual-stack-queue" | "comment" | "dhcp-option" | "disabled" | "duid" | "ia-type" | "iaid" | "insert-queue-before" | "life-time" | "parent-queue" | "prefix-pool" | "queue-type" | "rate-limit" | "server";
type K163 = "action" | "address-list" | "address-list-timeout" | "chain" | "comment" | "connection-bytes" | "connection-limit" | "connection-mark" | "connection-nat-state" | "connection-rate" | "connection-state" | "connection-type" | "content" | "disabled" | "dscp" | "dst-address" | "dst-address-list" | "dst-address-type" | "dst-limit" | "dst-port" | "headers" | "hop-limit" | "icmp-options" | "in-bridge-port" | "in-bridge-port-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ipsec-policy" | "jump-target" | "limit" | "log" | "log-prefix" | "nth" | "out-bridge-port" | "out-bridge-port-list" | "out-interface" | "out-interface-list" | "packet-mark" | "packet-size" | "per-connection-classifier" | "port" | "priority" | "protocol" | "random" | "reject-with" | "routing-mark" | "src-address" | "src-address-list" | "src-address-type" | "src-mac-address" | "src-port" | "tcp-flags" | "tcp-mss" | "time" | "tls-host" | "tos";
type K164 = "action" | "address-list" | "address-list-timeout" | "chain" | "comment" | "connection-bytes" | "connection-limit" | "connection-mark" | "connection-nat-state" | "connection-rate" | "connection-state" | "connection-type" | "content" | "disabled" | "dscp" | "dst-address" | "dst-address-list" | "dst-address-type" | "dst-limit" | "dst-port" | "dst-prefix" | "headers" | "hop-limit" | "icmp-options" | "in-bridge-port" | "in-bridge-port-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ipsec-policy" | "jump-target" | "limit" | "log" | "log-prefix" | "new-connection-mark" | "new-dscp" | "new-hop-limit" | "new-mss" | "new-packet-mark" | "new-priority" | "new-routing-mark" | "nth" | "out-bridge-port" | "out-bridge-port-list" | "out-interface" | "out-interface-list" | "packet-mark" | "packet-size" | "passthrough" | "per-connection-classifier" | "port" | "priority" | "protocol" | "random" | "routing-mark" | "sniff-id" | "sniff-target" | "sniff-target-port" | "src-address" | "src-address-list" | "src-address-type" | "src-mac-address" | "src-port" | "src-prefix" | "tcp-flags" | "tcp-mss" | "time" | "tls-host" | "tos";
type K165 = "action" | "address-list" | "address-list-timeout" | "chain" | "comment" | "connection-bytes" | "connection-limit" | "connection-mark" | "connection-rate" | "connection-state" | "connection-type" | "content" | "disabled" | "dscp" | "dst-address" | "dst-address-list" | "dst-address-type" | "dst-limit" | "dst-port" | "headers" | "hop-limit" | "icmp-options" | "in-bridge-port" | "in-bridge-port-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ipsec-policy" | "jump-target" | "limit" | "log" | "log-prefix" | "nth" | "out-bridge-port" | "out-bridge-port-list" | "out-interface" | "out-interface-list" | "packet-mark" | "packet-size" | "per-connection-classifier" | "port" | "priority" | "protocol" | "random" | "routing-mark" | "src-address" | "src-address-list" | "src-address-type" | "src-mac-address" | "src-port" | "tcp-flags" | "tcp-mss" | "time" | "to-address" | "to-ports" | "tos";
type K166 = "action" | "address-list" | "address-list-timeout" | "chain" | "comment" | "content" | "disabled" | "dscp" | "dst-address" | "dst-address-list" | "dst-address-type" | "dst-limit" | "dst-port" | "headers" | "hop-limit" | "icmp-options" | "in-bridge-port" | "in-bridge-port-list" | "in-interface" | "in-interface-list" | "ingress-priority" | "ipsec-policy" | "jump-target" | "limit" | "log" | "log-prefix" | "nth" | "out-bridge-port" | "out-bridge-port-list" | "out-interface" | "out-interface-list" | "packet-mark" | "packet-size" | "per-connection-classifier" | "port" | "priority" | "protocol" | "random" | "src-address" | "src-address-list" | "src-address-type" | "src-mac-address" | "src-port" | "tcp-flags" | "tcp-mss" | "time" | "tls-host" | "tos";
type K167 = "advertise-dns" | "advertise-mac-address" | "comment" | "disabled" | "dns" | "hop-limit" | "interface" | "managed-address-configuration" | "mtu" | "other-configuration" | "pref64" | "ra-delay" | "ra-interval" | "ra-lifetime" | "ra-preference" | "reachable-time" | "retransmit-interval";
type K168 = ".about" | "default" | "invalid";
type K169 = "6to4-interface" | "autonomous" | "comment" | "dhcp6-pd-preferred" | "disabled" | "interface" | "on-link" | "preferred-lifetime" | "prefix" | "valid-lifetime";
type K170 = "autonomous" | "dhcp6-pd-preferred" | "preferred-lifetime" | "valid-lifetime";
type K171 = "address" | "comment" | "disabled" | "interface";
type K172 = "address" | "comment" | "disabled" | "interface" | "mac-address";
type K173 = "comment" | "from-pool" | "name" | "prefix" | "prefix-length";
type K174 = "accept-redirects" | "accept-router-advertisements" | "accept-router-advertisements-on" | "allow-fast-path" | "disable-ipv6" | "disable-link-local-address" | "forward" | "max-neighbor-entries" | "min-neighbor-entries" | "multipath-hash-policy" | "soft-max-neighbor-entries" | "stale-neighbor-detect-interval" | "stale-neighbor-timeout";
type K175 = "comment" | "disabled" | "input" | "interface" | "mpls-mtu";
type K176 = "afi" | "comment" | "disabled" | "distribute-for-default" | "hop-limit" | "loop-detect" | "lsr-id" | "path-vector-limit" | "preferred-afi" | "transport-addresses" | "use-explicit-null" | "vrf";
type K177 = "accept" | "comment" | "disabled" | "neighbor" | "prefix" | "vrf";
type K178 = "advertise" | "comment" | "disabled" | "neighbor" | "prefix" | "vrf";
type K179 = "accept-dynamic-neighbors" | "afi" | "comment" | "disabled" | "hello-interval" | "hold-time" | "interface" | "transport-addresses";
type K180 = "comment" | "disabled" | "dst-address" | "label" | "vrf";
type K181 = "comment" | "disabled" | "send-targeted" | "transport";
type K182 = "comment" | "disabled" | "dst-address" | "label" | "nexthop" | "vrf";
type K183 = "chain" | "comment" | "disabled" | "exp" | "set-exp" | "set-mark";
type K184 = "allow-fast-path" | "dynamic-label-range" | "propagate-ttl";
type K185 = "bandwidth" | "blockade-k-factor" | "comment" | "disabled" | "down-flood-thresholds" | "igp-flood-period" | "interface" | "k-factor" | "refresh-time" | "resource-class" | "te-metric" | "up-flood-thresholds" | "use-udp";
type K186 = "affinity-exclude" | "affinity-include-all" | "affinity-include-any" | "comment" | "disabled" | "holding-priority" | "hops" | "name" | "record-route" | "reoptimize-interval" | "setup-priority" | "use-cspf";
type K187 = "affinity-exclude" | "affinity-include-all" | "affinity-include-any" | "auto-bandwidth-avg-interval" | "auto-bandwidth-range" | "auto-bandwidth-reserve" | "auto-bandwidth-update-interval" | "bandwidth" | "bandwidth-limit" | "comment" | "disabled" | "from-address" | "holding-priority" | "name" | "primary-path" | "primary-retry-interval" | "record-route" | "reoptimize-interval" | "secondary-paths" | "secondary-standby" | "setup-priority" | "to-address" | "vrf";
type K188 = "baud-rate" | "data-bits" | "flow-control" | "name" | "parity" | "stop-bits";
type K189 = "allowed-addresses" | "channel" | "comment" | "disabled" | "local-address" | "log-file" | "port" | "protocol" | "tcp-port";
type K190 = "accounting" | "enable-ipv6-accounting" | "interim-update" | "use-circuit-id-in-nas-port-id" | "use-radius";
type K191 = "address" | "comment" | "secret";
type K192 = "address-list" | "bridge" | "bridge-horizon" | "bridge-learning" | "bridge-path-cost" | "bridge-port-priority" | "bridge-port-trusted" | "bridge-port-vid" | "change-tcp-mss" | "comment" | "dhcpv6-lease-time" | "dhcpv6-pd-pool" | "dhcpv6-use-radius" | "dns-server" | "idle-timeout" | "incoming-filter" | "insert-queue-before" | "interface-list" | "local-address" | "name" | "on-down" | "on-up" | "only-one" | "outgoing-filter" | "parent-queue" | "queue-type" | "rate-limit" | "remote-address" | "remote-ipv6-prefix-pool" | "remote-ipv6-prefix-reuse" | "session-timeout" | "use-compression" | "use-encryption" | "use-ipv6" | "use-mpls" | "use-upnp" | "wins-server";
type K193 = "caller-id" | "comment" | "disabled" | "ipv6-routes" | "limit-bytes-in" | "limit-bytes-out" | "local-address" | "name" | "password" | "profile" | "remote-address" | "remote-ipv6-prefix" | "routes" | "service";
type K194 = "bucket-size" | "burst-limit" | "burst-threshold" | "burst-time" | "comment" | "disabled" | "dst" | "limit-at" | "max-limit" | "name" | "packet-marks" | "parent" | "priority" | "queue" | "target" | "time" | "total-bucket-size" | "total-burst-limit" | "total-burst-threshold" | "total-burst-time" | "total-limit-at" | "total-max-limit" | "total-priority" | "total-queue";
type K195 = "bucket-size" | "burst-limit" | "burst-threshold" | "burst-time" | "comment" | "disabled" | "limit-at" | "max-limit" | "name" | "packet-mark" | "parent" | "priority" | "queue";
type K196 = "bfifo-limit" | "cake-ack-filter" | "cake-atm" | "cake-autorate-ingress" | "cake-bandwidth" | "cake-diffserv" | "cake-flowmode" | "cake-memlimit" | "cake-mpu" | "cake-nat" | "cake-overhead" | "cake-overhead-scheme" | "cake-rtt" | "cake-rtt-scheme" | "cake-wash" | "codel-ce-threshold" | "codel-ecn" | "codel-interval" | "codel-limit" | "codel-target" | "fq-codel-ce-threshold" | "fq-codel-ecn" | "fq-codel-flows" | "fq-codel-interval" | "fq-codel-limit" | "fq-codel-memlimit" | "fq-codel-quantum" | "fq-codel-target" | "kind" | "mq-pfifo-limit" | "name" | "pcq-burst-rate" | "pcq-burst-threshold" | "pcq-burst-time" | "pcq-classifier" | "pcq-dst-address-mask" | "pcq-dst-address6-mask" | "pcq-limit" | "pcq-rate" | "pcq-src-address-mask" | "pcq-src-address6-mask" | "pcq-total-limit" | "pfifo-limit" | "red-avg-packet" | "red-burst" | "red-limit" | "red-max-threshold" | "red-min-threshold" | "sfq-allot" | "sfq-perturb";
type K197 = "accounting-backup" | "accounting-port" | "address" | "authentication-port" | "called-id" | "certificate" | "comment" | "disabled" | "domain" | "protocol" | "radsec-timeout" | "realm" | "require-message-auth" | "secret" | "service" | "src-address" | "timeout";
type K198 = "address-list" | "addresses" | "comment" | "disabled" | "forbid-bfd" | "interfaces" | "min-rx" | "min-tx" | "multiplier" | "vrf";
type K199 = "afi" | "as" | "cisco-vpls-nlri-len-fmt" | "comment" | "connect" | "disabled" | "hold-time" | "input.accept-communities" | "input.accept-ext-communities" | "input.accept-large-communities" | "input.accept-nlri" | "input.add-path" | "input.affinity" | "input.allow-as" | "input.attr-error-handling" | "input.filter" | "input.filter-communities" | "input.filter-ext-communities" | "input.filter-large-communities" | "input.filter-nlri" | "input.filter-unknown" | "input.limit-process-routes-ipv4" | "input.limit-process-routes-ipv6" | "instance" | "keepalive-time" | "listen" | "local.address" | "local.port" | "local.role" | "local.ttl" | "multihop" | "name" | "nexthop-choice" | "output.add-path" | "output.affinity" | "output.as-override" | "output.default-originate" | "output.default-prepend" | "output.filter-chain" | "output.filter-select" | "output.keep-sent-attributes" | "output.network" | "output.network-blackhole" | "output.no-client-to-client-reflection" | "output.no-early-cut" | "output.redistribute" | "output.remove-private-as" | "remote.address" | "remote.allowed-as" | "remote.as" | "remote.port" | "remote.ttl" | "routing-table" | "save-to" | "tcp-md5-key" | "templates" | "use-bfd" | "vrf";
type K200 = "comment" | "disabled" | "export.route-targets" | "import.route-targets" | "instance" | "name" | "rd" | "vni" | "vrf";
type K201 = "as" | "cluster-id" | "comment" | "disabled" | "ignore-as-path-len" | "multipath" | "name" | "router-id" | "routing-table" | "vrf";
type K202 = "afi" | "as" | "cisco-vpls-nlri-len-fmt" | "comment" | "disabled" | "hold-time" | "input.accept-communities" | "input.accept-ext-communities" | "input.accept-large-communities" | "input.accept-nlri" | "input.add-path" | "input.affinity" | "input.allow-as" | "input.attr-error-handling" | "input.filter" | "input.filter-communities" | "input.filter-ext-communities" | "input.filter-large-communities" | "input.filter-nlri" | "input.filter-unknown" | "input.limit-process-routes-ipv4" | "input.limit-process-routes-ipv6" | "keepalive-time" | "multihop" | "name" | "nexthop-choice" | "output.add-path" | "output.affinity" | "output.as-override" | "output.default-originate" | "output.default-prepend" | "output.filter-chain" | "output.filter-select" | "output.keep-sent-attributes" | "output.network" | "output.network-blackhole" | "output.no-client-to-client-reflection" | "output.no-early-cut" | "output.redistribute" | "output.remove-private-as" | "routing-table" | "save-to" | "templates" | "use-bfd" | "vrf";
type K203 = ".about" | "default" | "inactive";
type K204 = "bridge" | "bridge-cost" | "bridge-horizon" | "bridge-pvid" | "cisco-id" | "comment" | "disabled" | "export-route-targets" | "import-route-targets" | "local-pref" | "name" | "pw-control-word" | "pw-l2mtu" | "pw-type" | "rd" | "site-id" | "vrf";
type K205 = "comment" | "disabled" | "export.filter-chain" | "export.filter-select" | "export.redistribute" | "export.route-targets" | "import.filter-chain" | "import.route-targets" | "instance" | "label-allocation-policy" | "name" | "route-distinguisher" | "vrf";
type K206 = "comment" | "count" | "dealer-id" | "disabled" | "dst-address" | "gateway" | "instance-id" | "name" | "offset" | "prefix-length" | "priv-offs" | "priv-size" | "scope" | "seed" | "target-scope" | "use-hold";
type K207 = "comment" | "communities" | "disabled" | "list" | "regexp";
type K208 = "comment" | "disabled" | "list" | "range";
type K209 = "chain" | "comment" | "disabled" | "rule";
type K210 = "chain" | "comment" | "disabled" | "do-group-num" | "do-group-prfx" | "do-jump" | "do-select-num" | "do-select-prfx" | "do-take" | "do-where";
type K211 = "disabled" | "exclude" | "groups" | "interfaces" | "sources";
type K212 = "comment" | "disabled" | "id" | "name" | "select-dynamic-id" | "select-from-vrf";
type K213 = "query-interval" | "query-response-interval" | "quick-leave";
type K214 = "alternative-subnets" | "comment" | "disabled" | "interface" | "threshold" | "upstream";
type K215 = "disabled" | "downstream-interfaces" | "group" | "source" | "upstream-interface";
type K216 = "afi" | "areas" | "areas-max" | "comment" | "disabled" | "in-filter-chain" | "l1.lsp-max-age" | "l1.lsp-max-size" | "l1.lsp-refresh-interval" | "l1.lsp-update-interval" | "l1.originate-default" | "l1.out-filter-chain" | "l1.out-filter-select" | "l1.redistribute" | "l2.lsp-max-age" | "l2.lsp-max-size" | "l2.lsp-update-interval" | "l2.originate-default" | "l2.out-filter-chain" | "l2.out-filter-select" | "l2.redistribute" | "name" | "system-id" | "vrf";
type K217 = "hello-interval" | "instance" | "interface" | "l1.csnp-interval" | "l1.hello-dr-interval" | "l1.hello-interval" | "l1.hello-multiplier" | "l1.metric" | "l1.passive" | "l1.priority" | "l1.psnp-interval" | "l2.csnp-interval" | "l2.hello-dr-interval" | "l2.hello-interval" | "l2.hello-multiplier" | "l2.metric" | "l2.passive" | "l2.priority" | "l2.psnp-interval" | "ptp" | "ptp.3way-state" | "ptp.usage";
type K218 = "bcast.l1.csnp-interval" | "bcast.l1.hello-interval" | "bcast.l1.hello-interval-dr" | "bcast.l1.hello-multiplier" | "bcast.l1.metric" | "bcast.l1.priority" | "bcast.l1.psnp-interval" | "bcast.l2.csnp-interval" | "bcast.l2.hello-interval" | "bcast.l2.hello-interval-dr" | "bcast.l2.hello-multiplier" | "bcast.l2.metric" | "bcast.l2.priority" | "bcast.l2.psnp-interval" | "comment" | "disabled" | "instance" | "interfaces" | "levels" | "passive" | "ptp" | "ptp.hello-3way" | "ptp.hello-interval" | "ptp.hello-multiplier" | "ptp.l1.csnp-interval" | "ptp.l1.metric" | "ptp.l1.psnp-interval" | "ptp.l2.csnp-interval" | "ptp.l2.metric" | "ptp.l2.psnp-interval";
type K219 = "age" | "body" | "checksum" | "instance" | "level" | "lsp-id" | "sequence";
type K220 = "instance" | "interface" | "level-type" | "snpa" | "srcid" | "state";
type K221 = "area-id" | "comment" | "default-cost" | "disabled" | "instance" | "name" | "no-summaries" | "nssa-translator" | "type";
type K222 = "advertise" | "area" | "comment" | "cost" | "disabled" | "prefix";
type K223 = "comment" | "disabled" | "domain-id" | "domain-tag" | "in-filter-chain" | "mpls-te-address" | "mpls-te-area" | "name" | "originate-default" | "out-filter-chain" | "out-filter-select" | "redistribute" | "router-id" | "routing-table" | "use-dn" | "version" | "vrf";
type K224 = "area" | "auth" | "auth-id" | "auth-key" | "comment" | "cost" | "dead-interval" | "disabled" | "hello-interval" | "instance-id" | "interfaces" | "networks" | "passive" | "prefix-list" | "priority" | "retransmit-interval" | "transmit-delay" | "type" | "use-bfd" | "vlink-neighbor-id" | "vlink-transit-area";
type K225 = "address" | "area" | "comment" | "disabled" | "instance-id" | "poll-interval";
type K226 = "address" | "disabled" | "hashmask-length" | "instance" | "priority" | "scope4" | "scope6";
type K227 = "address" | "disabled" | "group" | "holdtime" | "instance" | "priority";
type K228 = "afi" | "bsm-forward-back" | "crp-advertise-contained" | "disabled" | "name" | "rp-hash-mask-length" | "rp-static-override" | "ssm-range" | "switch-to-spt" | "switch-to-spt-bytes" | "switch-to-spt-interval" | "vrf";
type K229 = "disabled" | "hello-delay" | "hello-period" | "instance" | "interfaces" | "join-prune-period" | "join-tracking-support" | "override-interval" | "priority" | "propagation-delay" | "source-addresses";
type K230 = "address" | "comment" | "disabled" | "group" | "instance";
type K231 = "afi" | "disabled" | "in-filter-chain" | "name" | "originate-default" | "out-filter-chain" | "out-filter-select" | "redistribute" | "route-gc-timeout" | "route-timeout" | "routing-table" | "update-interval" | "vrf";
type K232 = "cost" | "disabled" | "instance" | "interfaces" | "key-chain" | "mode" | "password" | "poison-reverse" | "source-addresses" | "split-horizon" | "use-bfd";
type K233 = "chain" | "disabled" | "key" | "key-id" | "valid-from" | "valid-till";
type K234 = "address" | "disabled" | "instance";
type K235 = "action" | "comment" | "disabled" | "dst-address" | "interface" | "min-prefix" | "routing-mark" | "src-address" | "table";
type K236 = "address" | "comment" | "disabled" | "expire-interval" | "group" | "port" | "preference" | "refresh-interval" | "retry-interval" | "vrf";
type K237 = "action" | "chain" | "comment" | "disabled" | "dst-address" | "interface" | "min-prefix" | "realm" | "routing-mark" | "src-address" | "table" | "vrf";
type K238 = "check-gateway-ping-count" | "check-gateway-ping-interval" | "check-gateway-ping-timeout" | "connected-in-chain" | "dynamic-in-chain" | "policy-rules" | "single-process";
type K239 = "comment" | "disabled" | "fib" | "name";
type K240 = "contact" | "enabled" | "engine-id-suffix" | "location" | "src-address" | "trap-community" | "trap-generators" | "trap-interfaces" | "trap-target" | "trap-version" | "vrf";
type K241 = "addresses" | "authentication-password" | "authentication-protocol" | "comment" | "disabled" | "encryption-password" | "encryption-protocol" | "name" | "read-access" | "security" | "write-access";
type K242 = "channel" | "disabled" | "port" | "user";
type K243 = "date" | "time" | "time-zone-autodetect" | "time-zone-name";
type K244 = "dst-delta" | "dst-end" | "dst-start" | "time-zone";
type K245 = "channel" | "disabled" | "port" | "term";
type K246 = "blank-interval" | "line-count";
type K247 = "color" | "disabled" | "interface" | "leds" | "modem-signal-threshold" | "type";
type K248 = "action" | "comment" | "disabled" | "prefix" | "regex" | "topics";
type K249 = "add-topics-string" | "cef-event-delimiter" | "comment" | "disk-file-count" | "disk-file-name" | "disk-lines-per-file" | "disk-stop-on-full" | "email-start-tls" | "email-to" | "memory-lines" | "memory-stop-on-full" | "name" | "remember" | "remote" | "remote-log-format" | "remote-port" | "remote-protocol" | "script" | "src-address" | "syslog-facility" | "syslog-severity" | "syslog-time-format" | "target" | "vrf";
type K250 = "note" | "show-at-cli-login" | "show-at-login";
type K251 = "enabled" | "mode" | "servers" | "vrf";
type K252 = "address" | "auth-key" | "comment" | "disabled" | "iburst" | "max-poll" | "min-poll";
type K253 = "comment" | "key-id" | "key-val";
type K254 = "auth-key" | "broadcast" | "broadcast-addresses" | "enabled" | "local-clock-stratum" | "manycast" | "multicast" | "use-local-clock" | "vrf";
type K255 = "check-interval" | "enabled" | "password" | "primary-server" | "secondary-server" | "user";
type K256 = "address" | "password" | "user";
type K257 = "comment" | "disabled" | "interval" | "name" | "on-event" | "policy" | "start-date" | "start-time";
type K258 = "comment" | "dont-require-permissions" | "name" | "owner" | "policy" | "source";
type K259 = "alarm-setting" | "check-capabilities" | "comment" | "disabled" | "min-runtime" | "name" | "offline-time" | "port";
type K260 = "auto-send-supout" | "automatic-supout" | "ping-start-after-boot" | "ping-timeout" | "send-email-from" | "send-email-to" | "send-smtp-server" | "watch-address" | "watchdog-timer";
type K261 = "append" | "file-name" | "save-interval" | "source";
type K262 = "allocate-udp-ports-from" | "allowed-addresses4" | "allowed-addresses6" | "authenticate" | "enabled" | "max-sessions";
type K263 = "certificate-verification" | "from" | "password" | "port" | "server" | "tls" | "user" | "vrf";
type K264 = "allow-address" | "comment" | "disabled" | "interface" | "store-on-disk";
type K265 = "allow-address" | "allow-target" | "comment" | "disabled" | "simple-queue" | "store-on-disk";
type K266 = "allow-address" | "comment" | "disabled" | "store-on-disk";
type K267 = "interface" | "src-address" | "uptime";
type K268 = "accept-icmp-time-exceeded" | "certificate" | "check-certificate" | "comment" | "disabled" | "dns-server" | "down-script" | "early-failure-detection" | "early-success-detection" | "host" | "http-codes" | "ignore-initial-down" | "ignore-initial-up" | "interval" | "name" | "packet-count" | "packet-interval" | "packet-size" | "port" | "record-type" | "src-address" | "start-delay" | "startup-delay" | "test-script" | "thr-avg" | "thr-http-time" | "thr-jitter" | "thr-loss-count" | "thr-loss-percent" | "thr-max" | "thr-stdev" | "thr-tcp-conn-time" | "timeout" | "ttl" | "type" | "up-script";
type K269 = "comment" | "cost" | "disabled" | "forbid" | "interface" | "secrets";
type K270 = "allowed-number" | "channel" | "polling" | "port" | "receive-enabled" | "remove-sent-sms-after-send" | "secret" | "sim-pin" | "sms-storage";
type K271 = "file-limit" | "file-name" | "filter-cpu" | "filter-direction" | "filter-dst-ip-address" | "filter-dst-ipv6-address" | "filter-dst-mac-address" | "filter-dst-port" | "filter-interface" | "filter-ip-address" | "filter-ip-protocol" | "filter-ipv6-address" | "filter-mac-address" | "filter-mac-protocol" | "filter-operator-between-entries" | "filter-port" | "filter-size" | "filter-src-ip-address" | "filter-src-ipv6-address" | "filter-src-mac-address" | "filter-src-port" | "filter-stream" | "filter-vlan" | "max-packet-size" | "memory-limit" | "memory-scroll" | "only-headers" | "quick-rows" | "quick-show-frame" | "streaming-enabled" | "streaming-server";
type K272 = "latency-distribution-max" | "measure-out-of-order" | "stats-samples-to-keep" | "test-id";
type K273 = "comment" | "compute-checksum-from-offset" | "data" | "data-byte" | "header-stack" | "interface" | "ip-dscp" | "ip-dst" | "ip-frag-off" | "ip-gateway" | "ip-id" | "ip-protocol" | "ip-src" | "ip-ttl" | "ipv6-dst" | "ipv6-flow-label" | "ipv6-gateway" | "ipv6-hop-limit" | "ipv6-next-header" | "ipv6-src" | "ipv6-traffic-class" | "mac-dst" | "mac-protocol" | "mac-src" | "name" | "port" | "random-byte-offsets-and-masks" | "random-ranges" | "raw-header" | "special-footer" | "tcp-ack" | "tcp-data-offset" | "tcp-dst-port" | "tcp-flags" | "tcp-src-port" | "tcp-syn" | "tcp-urgent-pointer" | "tcp-window-size" | "udp-checksum" | "udp-dst-port" | "udp-src-port" | "vlan-id" | "vlan-priority" | "vlan-protocol";
type K274 = "disabled" | "interface" | "name";
type K275 = "comment" | "compute-checksum-from-offset" | "data" | "data-byte" | "header" | "ip-header-offset" | "ipv6-header-offset" | "name" | "port" | "random-byte-offsets-and-masks" | "random-ranges" | "special-footer" | "tcp-header-offset" | "udp-compute-checksum" | "udp-header-offset";
type K276 = "cpu-core" | "disabled" | "id" | "mbps" | "name" | "packet-count" | "packet-size" | "port" | "pps" | "tx-template";
type K277 = "comment" | "disabled" | "interface" | "name" | "on-event" | "threshold" | "traffic" | "trigger";
type K278 = "address" | "comment" | "disabled" | "group" | "inactivity-policy" | "inactivity-timeout" | "name" | "password";
type K279 = "accounting" | "default-group" | "exclude-groups" | "interim-update" | "use-radius";
type K280 = "comment" | "name" | "policy" | "skin";
type K281 = "minimum-categories" | "minimum-password-length";

/** The menus of RouterOS 7.22.3 (base packages, x86 virtual router), see MenuColumns. */
export interface RouterOsMenus {
  rows: {
    "/certificate": K1 | ".about" | "acme-managed" | "acme-status" | "akid" | "authority" | "ca" | "ca-crl-host" | "ca-fingerprint" | "challenge-password" | "crl" | "directory-url" | "domain-names" | "dynamic" | "expired" | "expires-after" | "fingerprint" | "invalid-after" | "invalid-before" | "issued" | "issuer" | "key-type" | "private-key" | "req-fingerprint" | "revoked" | "scep-url" | "serial-number" | "skid" | "smart-card-key" | "status";
    "/certificate/builtin": ".about" | "akid" | "common-name" | "country" | "days-valid" | "invalid-after" | "invalid-before" | "issuer" | "key-size" | "key-type" | "key-usage" | "locality" | "organization" | "serial-number" | "skid" | "state" | "subject-alt-name" | "unit";
    "/certificate/crl": "url" | ".about" | "akid" | "cert" | "dynamic" | "expired" | "fingerprint" | "invalid" | "last-update" | "next-update" | "num" | "revoked" | "signature" | "trust-store";
    "/certificate/scep-server": K2 | ".about";
    "/certificate/scep-server/otp": ".about" | "expired" | "expires" | "password" | "used";
    "/certificate/scep-server/ra": K3 | ".about" | "ca-fingerprint" | "req-fingerprint" | "smart-card-key" | "status";
    "/certificate/scep-server/requests": ".about" | "authority" | "common-name" | "country" | "created" | "locality" | "organization" | "req-fingerprint" | "serial-number" | "state" | "status" | "subject-alt-name" | "transaction-id" | "unit";
    "/certificate/settings": K4;
    "/console/settings": K5;
    "/disk": K6 | ".about" | "acquired" | "active-time" | "available-spare" | "available-spare-threshold" | "block-device" | "controller-busy-time" | "critical-temperature" | "critical-temperature-time" | "critical-warning" | "discard-bytes" | "discard-merges" | "discard-ops" | "discard-time" | "empty" | "encrypted" | "flush-ops" | "flush-time" | "formatting" | "free" | "free-inodes" | "fs" | "fs-label" | "fs-uuid" | "fw-version" | "guid-partition-table" | "host-read-bytes" | "host-read-cmds" | "host-write-bytes" | "host-write-cmds" | "in-flight-ops" | "interface" | "interface-speed" | "iscsi-export" | "model" | "mount-point" | "mounted" | "nfs-sharing" | "nvme-tcp-export" | "partition" | "percentage-used" | "power-cycles" | "power-on-time" | "raid-member" | "raid-member-failed" | "read-bytes" | "read-merges" | "read-ops" | "read-ops-per-second" | "read-rate" | "read-time" | "sector-size" | "self-encrypted-and-locked" | "self-encryption-enabled" | "self-encryption-supported" | "serial" | "size" | "slot-default" | "sshfs-local-user" | "state" | "swap-enabled" | "temperature" | "temperatures" | "total-inodes" | "unrecovered-integrity-errors" | "unsafe-shutdowns" | "use" | "wait-time" | "warning-temperature" | "warning-temperature-time" | "write-bytes" | "write-merges" | "write-ops" | "write-ops-per-second" | "write-rate" | "write-time";
    "/disk/settings": K7;
    "/file": "contents" | "name" | "type" | ".about" | "last-modified" | "package-architecture" | "package-build-time" | "package-name" | "package-version" | "shared" | "size";
    "/interface": K8 | ".about" | "actual-mtu" | "default-name" | "dynamic" | "fp-rps-drop" | "fp-rx-byte" | "fp-rx-packet" | "fp-tx-byte" | "fp-tx-packet" | "inactive" | "last-link-down-time" | "last-link-up-time" | "link-downs" | "mac-address" | "max-l2mtu" | "passthrough" | "running" | "rx-byte" | "rx-drop" | "rx-error" | "rx-packet" | "slave" | "tx-byte" | "tx-drop" | "tx-error" | "tx-packet" | "tx-queue-drop" | "type" | "vrf";
    "/interface/6to4": K9 | K10;
    "/interface/bonding": K11 | K12;
    "/interface/bridge": K13 | ".about" | "actual-mtu" | "dynamic" | "l2mtu" | "mac-address" | "managed" | "running";
    "/interface/bridge/calea": K14 | K15;
    "/interface/bridge/filter": K16 | K15;
    "/interface/bridge/host": K17 | ".about" | "aged" | "aged-peer" | "dynamic" | "external" | "invalid" | "local" | "on-interface" | "remote-ip";
    "/interface/bridge/mdb": K18 | ".about" | "dynamic" | "invalid" | "on-interface";
    "/interface/bridge/msti": K19 | ".about" | "dynamic";
    "/interface/bridge/nat": K20 | K15;
    "/interface/bridge/port": K21 | ".about" | "actual-path-cost" | "debug-info" | "declared-vlan-ids" | "designated-bridge-id" | "designated-cost" | "designated-port-id" | "discard-transitions" | "dynamic" | "edge-port" | "edge-port-discovery" | "external-fdb-status" | "forward-transitions" | "forwarding" | "hw-offload" | "hw-offload-group" | "inactive" | "internal-root-path-cost" | "last-topology-change" | "learning" | "managed" | "parent" | "point-to-point-port" | "port-id" | "registered-vlan-ids" | "role" | "root-path-cost" | "rx-bpdu" | "rx-tc" | "sending-rstp" | "status" | "topology-changes" | "tx-bpdu" | "tx-tc";
    "/interface/bridge/port/mst-override": K22 | ".about" | "debug-info" | "dynamic";
    "/interface/bridge/settings": K23 | "bridge-fast-forward-bytes" | "bridge-fast-forward-packets" | "bridge-fast-path-active" | "bridge-fast-path-bytes" | "bridge-fast-path-packets";
    "/interface/bridge/vlan": K24 | ".about" | "current-tagged" | "current-untagged" | "dynamic" | "managed";
    "/interface/bridge/vlan/mvrp": ".about" | "applicant-state" | "bridge" | "last-event" | "port" | "registrar-state" | "vlan-id";
    "/interface/detect-internet": K25;
    "/interface/detect-internet/state": ".about" | "cloud-rtt" | "name" | "state" | "state-change-time";
    "/interface/dot1x/client": K26 | ".about" | "inactive" | "status";
    "/interface/dot1x/server": K27 | ".about" | "inactive";
    "/interface/dot1x/server/active": ".about" | "auth-info" | "client-mac" | "interface" | "session-id" | "username" | "vlan-id";
    "/interface/dot1x/server/state": ".about" | "interface" | "status";
    "/interface/eoip": K28 | K29;
    "/interface/eoipv6": K30 | K29;
    "/interface/ethernet": K31 | ".about" | "current-learned" | "custom-drop-packet" | "default-name" | "driver-rx-byte" | "driver-rx-packet" | "driver-tx-byte" | "driver-tx-packet" | "fc-fec-block-corrected" | "fc-fec-block-uncorrected" | "fc-fec-rx-block" | "loop-protect-status" | "not-learned" | "policy-drop-packet" | "rs-fec-codewords" | "rs-fec-corrected" | "rs-fec-symbol-error" | "rs-fec-uncorrected" | "running" | "rx-1024-1518" | "rx-1024-max" | "rx-128-255" | "rx-1519-max" | "rx-256-511" | "rx-512-1023" | "rx-64" | "rx-65-127" | "rx-align-error" | "rx-broadcast" | "rx-bytes" | "rx-carrier-error" | "rx-code-error" | "rx-control" | "rx-drop" | "rx-error-events" | "rx-fcs-error" | "rx-fragment" | "rx-ip-header-checksum-error" | "rx-jabber" | "rx-length-error" | "rx-multicast" | "rx-overflow" | "rx-packet" | "rx-pause" | "rx-tcp-checksum-error" | "rx-too-long" | "rx-too-short" | "rx-udp-checksum-error" | "rx-unicast" | "rx-unknown-op" | "slave" | "tx-1024-1518" | "tx-1024-max" | "tx-128-255" | "tx-1519-max" | "tx-256-511" | "tx-512-1023" | "tx-64" | "tx-65-127" | "tx-broadcast" | "tx-bytes" | "tx-carrier-sense-error" | "tx-collision" | "tx-control" | "tx-deferred" | "tx-drop" | "tx-drop-byte" | "tx-drop-packet" | "tx-drop-queue0-byte" | "tx-drop-queue0-packet" | "tx-drop-queue1-byte" | "tx-drop-queue1-packet" | "tx-drop-queue2-byte" | "tx-drop-queue2-packet" | "tx-drop-queue3-byte" | "tx-drop-queue3-packet" | "tx-drop-queue4-byte" | "tx-drop-queue4-packet" | "tx-drop-queue5-byte" | "tx-drop-queue5-packet" | "tx-drop-queue6-byte" | "tx-drop-queue6-packet" | "tx-drop-queue7-byte" | "tx-drop-queue7-packet" | "tx-excessive-collision" | "tx-excessive-deferred" | "tx-fcs-error" | "tx-fragment" | "tx-jabber" | "tx-late-collision" | "tx-multicast" | "tx-multiple-collision" | "tx-packet" | "tx-pause" | "tx-pause-honored" | "tx-queue-custom0-drop-byte" | "tx-queue-custom0-drop-packet" | "tx-queue-custom1-drop-byte" | "tx-queue-custom1-drop-packet" | "tx-queue0-byte" | "tx-queue0-packet" | "tx-queue1-byte" | "tx-queue1-packet" | "tx-queue2-byte" | "tx-queue2-packet" | "tx-queue3-byte" | "tx-queue3-packet" | "tx-queue4-byte" | "tx-queue4-packet" | "tx-queue5-byte" | "tx-queue5-packet" | "tx-queue6-byte" | "tx-queue6-packet" | "tx-queue7-byte" | "tx-queue7-packet" | "tx-rx-1024-1518" | "tx-rx-1024-max" | "tx-rx-128-255" | "tx-rx-1519-max" | "tx-rx-256-511" | "tx-rx-512-1023" | "tx-rx-64" | "tx-rx-65-127" | "tx-single-collision" | "tx-too-long" | "tx-too-short" | "tx-total-collision" | "tx-underrun" | "tx-unicast";
    "/interface/gre": K32 | K10;
    "/interface/gre6": K9 | K10;
    "/interface/ipip": K32 | ".about" | "actual-mtu" | "current-remote-address" | "dynamic" | "running";
    "/interface/ipipv6": K9 | K10;
    "/interface/l2tp-client": K33 | ".about" | "running";
    "/interface/l2tp-ether": K34 | ".about" | "actual-mtu" | "dynamic" | "running" | "unmanaged";
    "/interface/l2tp-server": K35 | K36;
    "/interface/l2tp-server/server": K37;
    "/interface/list": K38 | ".about" | "builtin" | "dynamic";
    "/interface/list/member": K39 | ".about" | "dynamic";
    "/interface/lte": K40 | ".about" | "advertised-mtu" | "default-name" | "inactive" | "master" | "running";
    "/interface/lte/apn": K41 | ".about" | "default";
    "/interface/lte/esim": ".about" | "active" | "iccid" | "interface" | "name" | "nickname" | "spn";
    "/interface/lte/settings": K42;
    "/interface/macsec": K43 | ".about" | "hw-offloaded" | "inactive" | "running" | "rx-bad-tag" | "rx-no-sci" | "rx-no-tag" | "rx-overrun" | "rx-sa-invalid" | "rx-sa-not-using-sa" | "rx-sa-not-valid" | "rx-sa-ok" | "rx-sa-unused-sa" | "rx-sc-decrypted-byte" | "rx-sc-delayed" | "rx-sc-invalid" | "rx-sc-late" | "rx-sc-not-using-sa" | "rx-sc-not-valid" | "rx-sc-ok" | "rx-sc-unchecked" | "rx-sc-unused-sa" | "rx-sc-validated-byte" | "rx-unknown-sci" | "rx-untagged" | "status" | "tx-sa-encrypted" | "tx-sa-protected" | "tx-sc-encrypted-byte" | "tx-sc-encrypted-packet" | "tx-sc-protected-byte" | "tx-sc-protected-packet" | "tx-too-long" | "tx-untagged";
    "/interface/macsec/profile": "name" | "server-priority" | ".about" | "default" | "default-name";
    "/interface/macvlan": K44 | ".about" | "l2mtu" | "loop-protect-status" | "running";
    "/interface/mesh": K45 | K12;
    "/interface/mesh/fdb": ".about" | "active" | "age" | "lifetime" | "mac-address" | "mesh" | "metric" | "on-interface" | "root" | "seq-number" | "type";
    "/interface/mesh/port": K46 | ".about" | "active-port-type" | "dr-address" | "dynamic" | "inactive";
    "/interface/ovpn-client": K47 | ".about" | "hw-crypto" | "running" | "tls-auth" | "tls-crypt";
    "/interface/ovpn-server": K35 | K48;
    "/interface/ovpn-server/server": K49 | ".about" | "inactive";
    "/interface/ppp-client": K50 | ".about" | "running";
    "/interface/ppp-server": K51 | ".about" | "running";
    "/interface/pppoe-client": K52 | ".about" | "invalid" | "running";
    "/interface/pppoe-server": K53 | ".about" | "dynamic" | "encoding" | "interface" | "mru" | "mtu" | "remote-address" | "running" | "uptime" | "vid";
    "/interface/pppoe-server/server": K54 | ".about" | "invalid";
    "/interface/pptp-client": K55 | ".about" | "running";
    "/interface/pptp-server": K35 | K36;
    "/interface/pptp-server/server": K56;
    "/interface/sstp-client": K57 | ".about" | "hw-crypto" | "running";
    "/interface/sstp-server": K35 | K48;
    "/interface/sstp-server/server": K58;
    "/interface/vlan": K59 | ".about" | "hw-offloaded" | "l2mtu" | "loop-protect-status" | "mac-address" | "running";
    "/interface/vpls": K60 | ".about" | "bgp-signaled" | "bgp-vpls" | "bgp-vpls-prfx" | "cisco-bgp-signaled" | "dynamic" | "running";
    "/interface/vrrp": K61 | ".about" | "backup" | "failure" | "grp-authority" | "grp-member" | "invalid" | "mac-address" | "master" | "mtu" | "running";
    "/interface/vxlan": K62 | ".about" | "hw-offloaded" | "l2mtu" | "loop-protect-status" | "running";
    "/interface/vxlan/fdb": ".about" | "interface" | "mac-address" | "remote-ip";
    "/interface/vxlan/vteps": K63 | ".about" | "dynamic" | "hw-offloaded";
    "/interface/wifi": K64 | ".about" | "bound" | "cap" | "default-name" | "dynamic" | "inactive" | "master" | "network" | "running";
    "/interface/wifi/aaa": K65 | ".about";
    "/interface/wifi/access-list": K66 | ".about" | "last-logged-in" | "last-logged-out" | "match-count";
    "/interface/wifi/cap": K67 | "current-caps-man-address" | "current-caps-man-identity" | "locked-caps-man-common-name" | "requested-certificate";
    "/interface/wifi/capsman": K68 | "generated-ca-certificate" | "generated-certificate";
    "/interface/wifi/capsman/remote-cap": ".about" | "address" | "base-mac" | "board-name" | "common-name" | "connected-time" | "identity" | "serial" | "state" | "uptime" | "version";
    "/interface/wifi/channel": K69 | ".about";
    "/interface/wifi/configuration": K70 | ".about";
    "/interface/wifi/datapath": K71 | ".about";
    "/interface/wifi/interworking": K72 | ".about";
    "/interface/wifi/network": K73 | ".about";
    "/interface/wifi/network/radio": K74 | ".about";
    "/interface/wifi/provisioning": K75 | ".about";
    "/interface/wifi/radio": ".about" | "2g-channels" | "5g-channels" | "6g-channels" | "afc-deployment" | "bands" | "cap" | "ciphers" | "countries" | "current-channels" | "current-country" | "current-gopclasses" | "current-halow-regdom" | "current-max-reg-power" | "hw-caps" | "hw-type" | "interface" | "local" | "max-interfaces" | "max-peers" | "max-station-interfaces" | "max-vlans" | "min-antenna-gain" | "ml-group" | "radio-mac" | "rx-chains" | "s1g-channels" | "tx-chains";
    "/interface/wifi/radio/settings": K76;
    "/interface/wifi/registration-table": ".about" | "auth-type" | "authorized" | "band" | "bytes" | "comment" | "eap-identity" | "interface" | "last-activity" | "mac-address" | "mld-interfaces" | "mld-link-addresses" | "packets" | "rx-bits-per-second" | "rx-rate" | "signal" | "ssid" | "tx-bits-per-second" | "tx-rate" | "uptime" | "vlan-id";
    "/interface/wifi/security": K77 | ".about";
    "/interface/wifi/security/multi-passphrase": K78 | ".about" | "expired";
    "/interface/wifi/steering": K79 | ".about";
    "/interface/wifi/steering/neighbor-group": "comment" | ".about" | "bssids" | "name";
    "/interface/wireguard": K80 | ".about" | "public-key" | "running";
    "/interface/wireguard/peers": K81 | ".about" | "current-endpoint-address" | "current-endpoint-port" | "dynamic" | "last-handshake" | "rx" | "tx";
    "/ip/address": K82 | ".about" | "actual-interface" | "dynamic" | "invalid" | "slave" | "vrf";
    "/ip/arp": K83 | ".about" | "complete" | "dhcp" | "dynamic" | "invalid" | "status" | "vrf";
    "/ip/cloud": K84 | "dns-name" | "public-address" | "public-address-ipv6" | "status" | "warning";
    "/ip/cloud/advanced": "use-local-address";
    "/ip/dhcp-client": K85 | ".about" | "address" | "caps-managers" | "custom-hostname-suffix" | "custom-source-mac-address" | "dhcp-server" | "dynamic" | "expires-after" | "gateway" | "invalid" | "netmask" | "primary-dns" | "primary-ntp" | "reconfigure-key" | "reconfigure-last-counter" | "secondary-dns" | "secondary-ntp" | "status";
    "/ip/dhcp-client/option": K86 | K87;
    "/ip/dhcp-relay": K88 | ".about" | "invalid";
    "/ip/dhcp-server": K89 | K90;
    "/ip/dhcp-server/alert": K91 | ".about" | "invalid" | "unknown-server";
    "/ip/dhcp-server/config": K92;
    "/ip/dhcp-server/lease": K93 | ".about" | "active-address" | "active-agent-circuit-id" | "active-agent-remote-id" | "active-client-id" | "active-mac-address" | "active-server" | "age" | "blocked" | "class-id" | "dynamic" | "expires-after" | "host-name" | "last-seen" | "radius" | "reconfigure-key" | "reconfigure-last-sent" | "reconfigure-status" | "src-mac-address" | "status";
    "/ip/dhcp-server/matcher": K94 | ".about";
    "/ip/dhcp-server/network": K95 | ".about" | "dynamic";
    "/ip/dhcp-server/option": K96 | ".about" | "raw-value";
    "/ip/dhcp-server/option/sets": "name" | "options" | ".about";
    "/ip/dns": K97 | "cache-used" | "dynamic-servers";
    "/ip/dns/adlist": K98 | ".about" | "match-count" | "name-count";
    "/ip/dns/cache": ".about" | "data" | "name" | "static" | "ttl" | "type";
    "/ip/dns/cache/all": ".about" | "data" | "expire" | "minimum" | "name" | "negative" | "refresh" | "responsible" | "retry" | "serial" | "static" | "ttl" | "type";
    "/ip/dns/forwarders": K99 | ".about";
    "/ip/dns/static": K100 | ".about" | "dynamic";
    "/ip/firewall/address-list": K101 | ".about" | "creation-time";
    "/ip/firewall/calea": K102 | K15;
    "/ip/firewall/connection": K103;
    "/ip/firewall/connection/tracking": K104 | "active-ipv4" | "active-ipv6" | "max-entries" | "total-entries" | "total-ip4-entries" | "total-ip6-entries";
    "/ip/firewall/filter": K105 | K15;
    "/ip/firewall/layer7-protocol": "comment" | "name" | "regexp" | ".about";
    "/ip/firewall/mangle": K106 | K15;
    "/ip/firewall/nat": K107 | K15;
    "/ip/firewall/raw": K108 | K15;
    "/ip/firewall/service-port": K109 | ".about" | "invalid" | "name";
    "/ip/hotspot": K110 | ".about" | "HTTPS" | "invalid" | "ip-of-dns-name" | "proxy-status";
    "/ip/hotspot/active": ".about" | "address" | "advertisement" | "blocked" | "bytes-in" | "bytes-out" | "comment" | "domain" | "idle-time" | "idle-timeout" | "keepalive-timeout" | "limit-bytes-in" | "limit-bytes-out" | "limit-bytes-total" | "login-by" | "mac-address" | "packets-in" | "packets-out" | "radius" | "server" | "session-time-left" | "uptime" | "user";
    "/ip/hotspot/cookie": ".about" | "domain" | "expires-in" | "mac-address" | "mac-cookie" | "user";
    "/ip/hotspot/host": ".about" | "DHCP" | "address" | "authorized" | "bridge-port" | "bypassed" | "bytes-in" | "bytes-out" | "comment" | "dynamic" | "found-by" | "host-dead-time" | "http-proxy" | "idle-time" | "idle-timeout" | "keepalive-timeout" | "mac-address" | "packets-in" | "packets-out" | "server" | "static" | "to-address" | "uptime" | "vlan-id";
    "/ip/hotspot/ip-binding": K111 | ".about" | "blocked" | "bypassed";
    "/ip/hotspot/profile": K112 | ".about" | "default";
    "/ip/hotspot/service-port": "disabled" | "ports" | ".about" | "name";
    "/ip/hotspot/user": K113 | ".about" | "bytes-in" | "bytes-out" | "default" | "dynamic" | "packets-in" | "packets-out" | "uptime";
    "/ip/hotspot/user/profile": K114 | ".about" | "default";
    "/ip/hotspot/walled-garden": K115 | ".about" | "dst-address" | "dynamic" | "hits";
    "/ip/hotspot/walled-garden/ip": K116 | ".about" | "invalid";
    "/ip/ipsec/active-peers": "comment" | ".about" | "dynamic-address" | "id" | "last-seen" | "local-address" | "natt-peer" | "ph2-total" | "port" | "ppk" | "remote-address" | "responder" | "rx-bytes" | "rx-packets" | "side" | "spii" | "spir" | "state" | "tx-bytes" | "tx-packets" | "uptime";
    "/ip/ipsec/identity": K117 | ".about" | "dynamic";
    "/ip/ipsec/installed-sa": ".about" | "AH" | "ESP" | "add-lifetime" | "addtime" | "auth-algorithm" | "auth-key" | "current-bytes" | "current-packets" | "dst-address" | "enc-algorithm" | "enc-key" | "enc-key-size" | "expires-in" | "hw-aead" | "invalid-packets" | "replay" | "seen-traffic" | "spi" | "src-address" | "state";
    "/ip/ipsec/key/psk": "id" | "key" | "peer" | ".about";
    "/ip/ipsec/key/qkd": K118 | "cache-state" | "total-keys-received";
    "/ip/ipsec/key/rsa": "name" | ".about" | "key-size" | "private-key" | "rsa";
    "/ip/ipsec/mode-config": K119 | ".about" | "default";
    "/ip/ipsec/peer": K120 | ".about" | "current-address" | "dynamic" | "responder";
    "/ip/ipsec/policy": K121 | ".about" | "active" | "backup" | "default" | "dynamic" | "invalid" | "ph2-count" | "ph2-state";
    "/ip/ipsec/policy/group": "comment" | "name" | ".about" | "default";
    "/ip/ipsec/profile": K122 | ".about" | "default";
    "/ip/ipsec/proposal": K123 | ".about" | "default";
    "/ip/ipsec/settings": K124;
    "/ip/ipsec/statistics": "in-buffer-errors" | "in-errors" | "in-header-errors" | "in-no-policies" | "in-no-states" | "in-policy-blocked" | "in-policy-errors" | "in-state-expired" | "in-state-invalid" | "in-state-mismatches" | "in-state-mode-errors" | "in-state-protocol-errors" | "in-state-sequence-errors" | "in-template-mismatches" | "out-bundle-check-errors" | "out-bundle-errors" | "out-errors" | "out-no-states" | "out-policy-blocked" | "out-policy-dead" | "out-policy-errors" | "out-state-expired" | "out-state-mode-errors" | "out-state-protocol-errors" | "out-state-sequence-errors";
    "/ip/kid-control": K125 | ".about" | "blocked" | "pause-left" | "pause-till" | "paused" | "rate-limited";
    "/ip/kid-control/device": K126 | ".about" | "activity" | "blocked" | "bytes-down" | "bytes-up" | "dynamic" | "idle-time" | "inactive" | "ip-address" | "limited" | "rate-down" | "rate-up";
    "/ip/media": K127 | ".about" | "dynamic" | "status";
    "/ip/media/settings": "thumbnails";
    "/ip/nat-pmp": "enabled";
    "/ip/nat-pmp/interfaces": K128 | ".about" | "dynamic";
    "/ip/neighbor": ".about" | "address" | "address4" | "address6" | "age" | "board" | "discovered-by" | "identity" | "interface" | "interface-name" | "ipv6" | "mac-address" | "platform" | "running" | "software-id" | "system-caps" | "system-caps-enabled" | "system-description" | "unpack" | "uptime" | "version";
    "/ip/neighbor/discovery-settings": K129;
    "/ip/packing": K130 | ".about";
    "/ip/pool": K131 | ".about" | "available" | "total" | "used";
    "/ip/pool/used": K132 | ".about";
    "/ip/proxy": K133;
    "/ip/proxy/access": K134 | ".about" | "hits";
    "/ip/proxy/cache": K135 | ".about" | "hits";
    "/ip/proxy/cache-contents": ".about" | "file-size" | "last-accessed" | "last-accessed-time" | "last-modified" | "last-modified-time" | "uri";
    "/ip/proxy/connections": "comment" | ".about" | "client" | "dst-address" | "last-protocol" | "rx-bytes" | "server" | "src-address" | "state" | "tx-bytes";
    "/ip/proxy/direct": K135 | ".about" | "hits";
    "/ip/proxy/inserts": "denied" | "errors" | "no-memory" | "successes" | "too-large";
    "/ip/proxy/lookups": "denied" | "expired" | "no-expiration-info" | "non-cacheable" | "not-found" | "successes";
    "/ip/proxy/refreshes": "config-max-fresh" | "expired" | "heuristic" | "other" | "request-max-age" | "response-max-age" | "url-requests";
    "/ip/reverse-proxy": K136 | ".about" | "dynamic";
    "/ip/route": K137 | ".about" | "active" | "bgp" | "bgp-mpls-vpn" | "connect" | "dhcp" | "dynamic" | "ecmp" | "hw-offloaded" | "immediate-gw" | "inactive" | "is-is" | "local-address" | "modem" | "ospf" | "rip" | "static" | "vpn";
    "/ip/service": K138 | ".about" | "connection" | "container" | "dynamic" | "invalid" | "local" | "name" | "netns" | "proto" | "remote";
    "/ip/service/webserver": K139;
    "/ip/settings": K140 | "ipv4-fast-path-active" | "ipv4-fast-path-bytes" | "ipv4-fast-path-packets" | "ipv4-fasttrack-active" | "ipv4-fasttrack-bytes" | "ipv4-fasttrack-packets";
    "/ip/smb": K141 | "status";
    "/ip/smb/shares": K142 | K143;
    "/ip/smb/users": K144 | K143;
    "/ip/socks": K145;
    "/ip/socks/access": K146 | ".about";
    "/ip/socks/connections": K147 | ".about" | "user";
    "/ip/socks/users": K148 | ".about";
    "/ip/socksify": K149 | ".about" | "dynamic";
    "/ip/ssh": K150;
    "/ip/tftp": K151 | ".about" | "hits";
    "/ip/tftp/settings": "max-block-size";
    "/ip/traffic-flow": K152;
    "/ip/traffic-flow/ipfix": K153;
    "/ip/traffic-flow/target": K154 | ".about";
    "/ip/upnp": K155;
    "/ip/upnp/interfaces": K128 | ".about" | "dynamic";
    "/ip/vrf": K156 | ".about" | "builtin";
    "/ipv6/address": K157 | ".about" | "actual-interface" | "deprecated" | "dynamic" | "global" | "invalid" | "link-local" | "preferred" | "slave" | "valid" | "vrf";
    "/ipv6/dhcp-client": K158 | ".about" | "address" | "dhcp-server-v6" | "duid" | "dynamic" | "invalid" | "prefix" | "reconfigure-key" | "reconfigure-last-counter" | "status";
    "/ipv6/dhcp-client/option": K86 | K87;
    "/ipv6/dhcp-relay": K159 | ".about" | "invalid";
    "/ipv6/dhcp-relay/option": K160 | K87;
    "/ipv6/dhcp-relay/routes": ".about" | "last-seen" | "life-time" | "peer-address" | "prefix" | "relay";
    "/ipv6/dhcp-server": K161 | ".about" | "duid" | "dynamic" | "invalid";
    "/ipv6/dhcp-server/binding": K162 | ".about" | "active-server" | "client-address" | "dynamic" | "expires-after" | "invalid" | "last-seen" | "radius" | "reconfigure-key" | "reconfigure-last-sent" | "reconfigure-status" | "status";
    "/ipv6/dhcp-server/option": K86 | ".about" | "raw-value";
    "/ipv6/dhcp-server/option/sets": "name" | "options" | ".about";
    "/ipv6/firewall/address-list": K101 | ".about" | "creation-time";
    "/ipv6/firewall/connection": K103;
    "/ipv6/firewall/filter": K163 | K15;
    "/ipv6/firewall/mangle": K164 | K15;
    "/ipv6/firewall/nat": K165 | K15;
    "/ipv6/firewall/raw": K166 | K15;
    "/ipv6/nd": K167 | K168;
    "/ipv6/nd/prefix": K169 | K90;
    "/ipv6/nd/prefix/default": K170;
    "/ipv6/nd/proxy": K171 | ".about";
    "/ipv6/neighbor": K172 | ".about" | "dynamic" | "router" | "status" | "vrf";
    "/ipv6/pool": K173 | ".about" | "actual-prefix" | "dynamic" | "inactive" | "preferred-lifetime" | "valid-lifetime";
    "/ipv6/pool/used": ".about" | "info" | "owner" | "pool" | "prefix";
    "/ipv6/route": K137 | ".about" | "active" | "bgp" | "bgp-mpls-vpn" | "connect" | "dhcp" | "dynamic" | "ecmp" | "hw-offloaded" | "immediate-gw" | "inactive" | "is-is" | "modem" | "ospf" | "rip" | "slaac" | "static" | "vpn";
    "/ipv6/settings": K174 | "ipv6-fast-path-active" | "ipv6-fast-path-bytes" | "ipv6-fast-path-packets" | "ipv6-fasttrack-active" | "ipv6-fasttrack-bytes" | "ipv6-fasttrack-packets";
    "/log": ".about" | "buffer" | "extra-info" | "message" | "time" | "topics";
    "/mpls/forwarding-table": ".about" | "label" | "ldp" | "nexthops" | "prefix" | "te-sender" | "te-session" | "traffic-eng" | "type" | "vpls" | "vpn" | "vrf";
    "/mpls/interface": K175 | ".about" | "builtin";
    "/mpls/ldp": K176 | ".about" | "inactive";
    "/mpls/ldp/accept-filter": K177 | ".about";
    "/mpls/ldp/advertise-filter": K178 | ".about";
    "/mpls/ldp/interface": K179 | ".about";
    "/mpls/ldp/local-mapping": K180 | ".about" | "adv-path" | "dynamic" | "egress" | "gateway" | "inactive" | "local" | "peers" | "pw-fec" | "vpls";
    "/mpls/ldp/neighbor": K181 | ".about" | "active-connect" | "addresses" | "dynamic" | "inactive" | "local-transport" | "on-demand" | "operational" | "passive" | "passive-wait" | "path-vector-limit" | "peer" | "sending-targeted-hello" | "throttled" | "used-afi" | "vpls";
    "/mpls/ldp/remote-mapping": K182 | ".about" | "dynamic" | "inactive" | "path" | "peer" | "pw-fec" | "vpls";
    "/mpls/mangle": K183 | ".about" | "packets";
    "/mpls/settings": K184 | "mpls-fast-path-bytes" | "mpls-fast-path-packets";
    "/mpls/traffic-eng/flow": ".about" | "blockade" | "bw" | "egress" | "forwarding" | "ingress" | "label" | "out-labels" | "out-nexthop" | "psb" | "reservation" | "resv" | "rsb" | "sender" | "session" | "style" | "vrf";
    "/mpls/traffic-eng/interface": K185 | ".about" | "invalid" | "lih" | "local-address-ip" | "local-address-ip6" | "remaining-bw" | "remaining-bw-prios";
    "/mpls/traffic-eng/path": K186 | ".about";
    "/mpls/traffic-eng/tunnel": K187 | ".about" | "forwarding" | "forwarding-on" | "invalid" | "primary" | "primary-pending" | "secondary" | "secondary-pending" | "session";
    "/port": K188 | ".about" | "channels" | "device" | "inactive" | "line-state" | "used-by";
    "/port/remote-access": K189 | ".about" | "active" | "busy" | "inactive" | "logging-active" | "remote-address" | "remote-port";
    "/ppp/aaa": K190;
    "/ppp/active": ".about" | "address" | "caller-id" | "comment" | "encoding" | "limit-bytes-in" | "limit-bytes-out" | "name" | "radius" | "service" | "session-id" | "uptime";
    "/ppp/l2tp-secret": K191 | ".about";
    "/ppp/profile": K192 | ".about" | "default";
    "/ppp/secret": K193 | ".about" | "last-caller-id" | "last-disconnect-reason" | "last-logged-out";
    "/queue/interface": "queue" | ".about" | "active-queue" | "default-queue" | "interface";
    "/queue/simple": K194 | ".about" | "bytes" | "dropped" | "dynamic" | "invalid" | "packet-rate" | "packets" | "pcq-queues" | "queued-bytes" | "queued-packets" | "rate" | "total-bytes" | "total-dropped" | "total-packet-rate" | "total-packets" | "total-pcq-queues" | "total-queued-bytes" | "total-queued-packets" | "total-rate";
    "/queue/tree": K195 | ".about" | "bytes" | "dropped" | "invalid" | "packet-rate" | "packets" | "pcq-queues" | "queued-bytes" | "queued-packets" | "rate";
    "/queue/type": K196 | ".about" | "default";
    "/radius": K197 | ".about" | "status";
    "/radius/incoming": "accept" | "port" | "vrf";
    "/routing/bfd/configuration": K198 | ".about" | "inactive";
    "/routing/bfd/session": ".about" | "actual-tx-interval" | "desired-tx-interval" | "hold-time" | "inactive" | "local-address" | "multihop" | "multiplier" | "packets-rx" | "packets-tx" | "remote-address" | "remote-min-rx" | "remote-min-tx" | "required-min-rx" | "state" | "state-changes" | "up" | "uptime" | "vrf";
    "/routing/bgp/advertisements": ".about" | "afi" | "aggregator" | "as-path" | "as4-aggregator" | "as4-path" | "atomic-aggregate" | "cluster-list" | "communities" | "dst" | "ext-communities" | "igp-metric" | "large-communities" | "local-pref" | "med" | "nexthop" | "nlri" | "origin" | "originator-id" | "otc" | "peer" | "withdrawn";
    "/routing/bgp/connection": K199 | ".about" | "dynamic" | "inactive" | "local.default-address";
    "/routing/bgp/evpn": K200 | ".about";
    "/routing/bgp/instance": K201 | ".about" | "inactive";
    "/routing/bgp/session": ".about" | "cisco-vpls-nlri-len-fmt" | "ebgp" | "established" | "hold-time" | "ibgp" | "input.add-path" | "input.affinity" | "input.allow-as" | "input.as-override" | "input.filter" | "input.ignore-as-path-len" | "input.last-notification" | "input.limit-process-routes" | "input.procid" | "instance" | "keepalive-time" | "keepalive-timer" | "last-started" | "last-stopped" | "limit-exceeded" | "local.address" | "local.afi" | "local.as" | "local.bytes" | "local.capabilities" | "local.cluster-id" | "local.eor" | "local.id" | "local.messages" | "local.port" | "local.role" | "multihop" | "name" | "nexthop-choice" | "output.add-path" | "output.affinity" | "output.default-originate" | "output.default-prepend" | "output.filter-chain" | "output.filter-select" | "output.keep-sent-attributes" | "output.last-notification" | "output.network" | "output.no-client-to-client-reflection" | "output.no-early-cut" | "output.procid" | "output.remove-private-as" | "prefix-count" | "remote.address" | "remote.afi" | "remote.as" | "remote.bytes" | "remote.capabilities" | "remote.eor" | "remote.gr-afi" | "remote.gr-afi-fwp" | "remote.gr-restart" | "remote.gr-time" | "remote.hold-time" | "remote.id" | "remote.messages" | "remote.port" | "remote.refused-cap-opt" | "remote.role" | "restart-timer" | "routing-table" | "save-to" | "stopped" | "uptime" | "use-bfd" | "vrf";
    "/routing/bgp/template": K202 | K203;
    "/routing/bgp/vpls": K204 | ".about" | "current-peers" | "inactive";
    "/routing/bgp/vpn": K205 | ".about" | "inactive";
    "/routing/fantasy": K206 | ".about" | "invalid";
    "/routing/filter/chain": ".about" | "dynamic" | "inactive" | "name";
    "/routing/filter/community-ext-list": K207 | ".about";
    "/routing/filter/community-large-list": K207 | ".about";
    "/routing/filter/community-list": K207 | ".about";
    "/routing/filter/num-list": K208 | ".about";
    "/routing/filter/rule": K209 | ".about" | "inactive";
    "/routing/filter/select-rule": K210 | ".about" | "invalid";
    "/routing/gmp": K211 | ".about";
    "/routing/id": K212 | ".about" | "dynamic" | "dynamic-id" | "inactive";
    "/routing/igmp-proxy": K213;
    "/routing/igmp-proxy/interface": K214 | ".about" | "dynamic" | "inactive" | "querier" | "rx-bytes" | "rx-packets" | "source-ip-address" | "tx-bytes" | "tx-packets";
    "/routing/igmp-proxy/mfc": K215 | ".about" | "active" | "active-downstream-interfaces" | "bytes" | "dynamic" | "packets" | "wrong-packets";
    "/routing/isis/instance": K216 | ".about" | "inactive";
    "/routing/isis/interface": K217 | ".about" | "dynamic";
    "/routing/isis/interface-template": K218 | ".about" | "inactive";
    "/routing/isis/lsp": K219 | ".about" | "dynamic" | "inactive";
    "/routing/isis/neighbor": K220 | ".about" | "dynamic";
    "/routing/nexthop": ".about" | "address" | "afi" | "bgp-vpn" | "check-gateway" | "gw-check-ok" | "gw-state" | "hops" | "immediate-gw.address" | "immediate-gw.blackhole" | "immediate-gw.flap-count" | "immediate-gw.interface-idx" | "immediate-gw.mpls-label" | "immediate-gw.mpls-peer-id" | "immediate-gw.weight" | "interface-ok" | "links" | "prev-reachable" | "reachable" | "routes" | "scope" | "target-scope" | "unresolved";
    "/routing/ospf/area": K221 | ".about" | "dynamic" | "inactive" | "transit-capable";
    "/routing/ospf/area/range": K222 | ".about" | "inactive";
    "/routing/ospf/instance": K223 | ".about" | "inactive";
    "/routing/ospf/interface": ".about" | "address" | "area" | "bdr" | "cost" | "dead-interval" | "dr" | "dynamic" | "hello-interval" | "instance-id" | "interface" | "network-type" | "priority" | "retransmit-interval" | "state" | "transmit-delay" | "use-bfd" | "vlink-neighbor-id" | "vlink-remote-address" | "vlink-transit-area";
    "/routing/ospf/interface-template": K224 | ".about" | "inactive";
    "/routing/ospf/lsa": ".about" | "age" | "area" | "body" | "checksum" | "dynamic" | "flushing" | "id" | "instance" | "link" | "link-instance-id" | "originator" | "self-originated" | "sequence" | "type" | "wraparound";
    "/routing/ospf/neighbor": "comment" | ".about" | "address" | "adjacency" | "area" | "bdr" | "db-summaries" | "dr" | "dynamic" | "instance" | "interface" | "ls-requests" | "ls-retransmits" | "priority" | "router-id" | "state" | "state-changes" | "timeout" | "virtual";
    "/routing/ospf/static-neighbor": K225 | ".about" | "inactive";
    "/routing/pimsm/bsr": ".about" | "address" | "dynamic" | "hash-mask-length" | "instance" | "priority" | "scope4" | "scope6" | "state";
    "/routing/pimsm/bsr/candidate": K226 | ".about" | "inactive" | "state";
    "/routing/pimsm/bsr/rp-candidate": K227 | ".about" | "inactive";
    "/routing/pimsm/bsr/rp-set": ".about" | "group" | "instance" | "rp.address" | "rp.priority" | "rp.timeout";
    "/routing/pimsm/igmp-interface-template": "instance" | "interfaces" | ".about";
    "/routing/pimsm/instance": K228 | ".about" | "inactive";
    "/routing/pimsm/interface": ".about" | "address" | "designated-router" | "dr" | "dynamic" | "instance" | "interface" | "join-tracking" | "override-interval" | "priority" | "propogation-delay";
    "/routing/pimsm/interface-template": K229 | ".about" | "inactive";
    "/routing/pimsm/neighbor": ".about" | "address" | "designated-router" | "instance" | "join-tracking" | "override-interval" | "priority" | "propagation-delay" | "timeout";
    "/routing/pimsm/static-rp": K230 | ".about" | "inactive";
    "/routing/pimsm/uib-g": ".about" | "group" | "instance" | "rp" | "rp-local" | "rpf";
    "/routing/pimsm/uib-sg": ".about" | "group" | "instance" | "keepalive" | "register" | "rpf" | "source" | "spt-bit";
    "/routing/rip/instance": K231 | ".about";
    "/routing/rip/interface": ".about" | "address" | "bfd" | "instance" | "interface";
    "/routing/rip/interface-template": K232 | ".about";
    "/routing/rip/keys": K233 | ".about";
    "/routing/rip/neighbor": ".about" | "address" | "dynamic" | "entries-bad" | "instance" | "last-update" | "packets-bad" | "packets-total" | "routes";
    "/routing/rip/static-neighbor": K234 | ".about";
    "/routing/route": "comment" | "disabled" | ".about" | "active" | "afi" | "belongs-to" | "bgp" | "bgp-mpls-vpn" | "bgp-net" | "bgp.aggregator" | "bgp.as-path" | "bgp.atomic-aggregate" | "bgp.cluster-list" | "bgp.communities" | "bgp.esi" | "bgp.ext-communities" | "bgp.igp-metric" | "bgp.large-communities" | "bgp.local-pref" | "bgp.med" | "bgp.nexthop" | "bgp.origin" | "bgp.originator-id" | "bgp.otc" | "bgp.out-nexthop" | "bgp.pmsi" | "bgp.session" | "bgp.unknown" | "bgp.weight" | "blackhole" | "check-gateway" | "connect" | "contribution" | "debug.fwp-ptr" | "debug.input.ptr" | "debug.input.raw" | "debug.input.refs" | "debug.input.size" | "debug.merge.ptr" | "debug.merge.raw" | "debug.merge.refs" | "debug.merge.size" | "debug.route-ptr" | "dhcp" | "distance" | "dst-address" | "ecmp" | "evpn" | "filtered" | "gateway" | "hoplimit" | "hw-offloaded" | "immediate-gw" | "isis" | "isis.metric" | "isis.type" | "label" | "ldp-address" | "ldp-mapping" | "ldp.label" | "ldp.peer-id" | "local-address" | "modem" | "mpls.in-label" | "mpls.labels" | "mpls.out-label" | "mtu" | "nexthop-id" | "ospf" | "ospf.metric" | "ospf.tag" | "ospf.type" | "pref-src" | "rip" | "rip.metric" | "rip.tag" | "route-cost" | "route-distinguisher" | "routing-table" | "rpki" | "scope" | "slaac" | "static" | "target-scope" | "total-cost" | "unreachable" | "ve-block-offset" | "ve-block-size" | "ve-id" | "vpn" | "vrf-interface";
    "/routing/route/rule": K235 | ".about" | "inactive";
    "/routing/rpki": K236 | ".about";
    "/routing/rpki/session": ".about" | "address" | "expires" | "group" | "port" | "serial" | "session" | "state" | "version";
    "/routing/rule": K237 | K203;
    "/routing/settings": K238;
    "/routing/stats/memory": ".about" | "name" | "object-size" | "objects" | "page-cell-count" | "page-slack" | "pages" | "procid" | "unused" | "unused-objects" | "used";
    "/routing/stats/origin": ".about" | "abandoned" | "attrs-merge" | "attrs-updated" | "dealer-id" | "hold" | "in-policy" | "instance-id" | "name" | "pid" | "publisher-idx" | "route-count" | "route-type" | "stopping" | "synthetic" | "terminal" | "total-route-count" | "type" | "update.in-policy";
    "/routing/stats/pcap": ".about" | "bgp.notification.code" | "bgp.notification.subcode" | "bgp.route-refresh.afi" | "bgp.route-refresh.safi" | "bgp.route-refresh.subtype" | "bgp.type" | "bgp.update.aggregator" | "bgp.update.as-path" | "bgp.update.as4-aggregator" | "bgp.update.as4-path" | "bgp.update.atomic-aggregate" | "bgp.update.cluster-list" | "bgp.update.communities" | "bgp.update.ext-communities" | "bgp.update.large-communities" | "bgp.update.local-pref" | "bgp.update.med" | "bgp.update.nexthop" | "bgp.update.nlri" | "bgp.update.origin" | "bgp.update.originator-id" | "bgp.update.withdrawn" | "data" | "dst" | "file" | "protocol" | "src" | "timestamp";
    "/routing/stats/process": ".about" | "abandoned" | "cur-busy" | "cur-calc" | "id" | "in-rpc-queue" | "kernel-time" | "max-busy" | "max-calc" | "out-rpc-queue" | "pid" | "private-mem-blocks" | "process-time" | "pss" | "retired" | "rpid" | "rss" | "shared-mem-blocks" | "task-count" | "tasks" | "vms";
    "/routing/stats/step": ".about" | "context" | "cur-time" | "max-time" | "name" | "order" | "pid" | "running" | "runs" | "sched" | "state" | "targets";
    "/routing/table": K239 | ".about" | "dynamic" | "invalid" | "used";
    "/safe-mode": "current" | "enabled" | "owner" | "user";
    "/snmp": K240 | "engine-id";
    "/snmp/community": K241 | ".about" | "default";
    "/special-login": K242 | ".about";
    "/system/backup/cloud": ".about" | "date" | "name" | "ros-version" | "secret-download-key" | "size" | "status";
    "/system/clock": K243 | "dst-active" | "gmt-offset";
    "/system/clock/manual": K244;
    "/system/console": K245 | ".about" | "default" | "free" | "used" | "vcno" | "wedged";
    "/system/console/screen": K246;
    "/system/default-configuration": "caps-mode-script" | "custom-script" | "script";
    "/system/default-configuration/caps-mode-script": "caps-mode-script";
    "/system/default-configuration/custom-script": "custom-script";
    "/system/default-configuration/script": "script";
    "/system/device-mode": "allowed-versions" | "attempt-count" | "bandwidth-test" | "container" | "email" | "fetch" | "flagged" | "flagging-enabled" | "hotspot" | "install-any-version" | "ipsec" | "l2tp" | "mode" | "partitions" | "pptp" | "proxy" | "romon" | "routerboard" | "scheduler" | "smb" | "sniffer" | "socks" | "traffic-gen" | "zerotier";
    "/system/history": ".about" | "action" | "by" | "floating-undo" | "policy" | "redo" | "redoable" | "time" | "trace" | "undo" | "undoable";
    "/system/identity": "name";
    "/system/leds": K247 | ".about" | "default";
    "/system/leds/settings": "all-leds-off";
    "/system/license": string;
    "/system/logging": K248 | K168;
    "/system/logging/action": K249 | ".about" | "default";
    "/system/note": K250;
    "/system/ntp/client": K251 | "freq-drift" | "status" | "synced-server" | "synced-stratum" | "system-offset";
    "/system/ntp/client/servers": K252 | ".about" | "dynamic" | "resolved-address";
    "/system/ntp/key": K253 | ".about";
    "/system/ntp/server": K254;
    "/system/package": ".about" | "available" | "build-time" | "bundle" | "disabled" | "name" | "scheduled" | "size" | "version";
    "/system/package/local-update": ".about" | "completed" | "download" | "name" | "source" | "status" | "version";
    "/system/package/local-update/mirror": K255 | "software-id";
    "/system/package/local-update/update-package-source": K256 | ".about";
    "/system/package/update": "channel" | "installed-version" | "latest-version" | "status";
    "/system/regulatory": "fcc";
    "/system/resource": "architecture-name" | "bad-blocks" | "board-name" | "build-time" | "cpu" | "cpu-count" | "cpu-frequency" | "cpu-load" | "factory-software" | "free-hdd-space" | "free-memory" | "platform" | "total-hdd-space" | "total-memory" | "uptime" | "version" | "write-sect-since-reboot" | "write-sect-total";
    "/system/resource/cpu": ".about" | "cpu" | "disk" | "irq" | "load";
    "/system/resource/hardware": ".about" | "category" | "device-id" | "device-path" | "inactive" | "io" | "irq" | "location" | "memory" | "name" | "owner" | "parent" | "ports" | "serial-number" | "speed" | "type" | "usb-version" | "vendor" | "vendor-id";
    "/system/resource/hardware/usb-settings": "authorization";
    "/system/resource/irq": "cpu" | ".about" | "active-cpu" | "count" | "irq" | "per-cpu-count" | "read-only" | "users";
    "/system/rtrace": "state";
    "/system/scheduler": K257 | ".about" | "next-run" | "owner" | "run-count";
    "/system/script": K258 | ".about" | "invalid" | "last-started" | "run-count";
    "/system/script/environment": "comment" | "value" | ".about" | "name";
    "/system/script/job": "comment" | "started" | "type" | ".about" | "owner" | "parent" | "policy" | "script" | "trace";
    "/system/ups": K259 | ".about" | "invalid" | "load" | "manufacture-date" | "model" | "nominal-battery-voltage" | "offline-after" | "on-line" | "serial" | "version";
    "/system/watchdog": K260;
    "/task": K261 | ".about" | "autosave" | "current" | "name" | "task-id" | "term-pid" | "terminated" | "user";
    "/tool/bandwidth-server": K262;
    "/tool/bandwidth-server/session": ".about" | "client" | "direction" | "local-tx-speed" | "lost-packets" | "protocol" | "random-data" | "remote-tx-speed" | "rx-10-second-average" | "rx-current" | "rx-size" | "rx-total-average" | "tcp-connection-count" | "tx-10-second-average" | "tx-current" | "tx-size" | "tx-total-average" | "user";
    "/tool/e-mail": K263 | "last-address" | "last-status";
    "/tool/graphing": "page-refresh" | "store-every";
    "/tool/graphing/interface": K264 | ".about";
    "/tool/graphing/queue": K265 | ".about";
    "/tool/graphing/resource": K266 | ".about";
    "/tool/mac-server": "allowed-interface-list";
    "/tool/mac-server/mac-winbox": "allowed-interface-list";
    "/tool/mac-server/ping": "enabled";
    "/tool/mac-server/sessions": K267 | ".about";
    "/tool/netwatch": K268 | ".about" | "done-tests" | "failed-tests" | "http-resp-time" | "http-status-code" | "ip" | "ip6" | "loss-count" | "loss-percent" | "mail-servers" | "name-servers" | "response-count" | "rtt-avg" | "rtt-jitter" | "rtt-max" | "rtt-min" | "rtt-stdev" | "sent-count" | "since" | "status" | "tcp-connect-time";
    "/tool/romon": "enabled" | "id" | "secrets" | "current-id";
    "/tool/romon/port": K269 | K143;
    "/tool/sms": K270 | "last-ussd" | "status";
    "/tool/sms/inbox": ".about" | "message" | "pdu" | "phone" | "source" | "timestamp" | "type";
    "/tool/sniffer": K271 | "running";
    "/tool/sniffer/connection": ".about" | "active" | "bytes" | "dst-address" | "mss" | "resends" | "src-address";
    "/tool/sniffer/host": ".about" | "address" | "peak-rate" | "rate" | "total";
    "/tool/sniffer/packet": ".about" | "cpu" | "data" | "direction" | "dscp" | "dst-address" | "dst-mac" | "fragment-offset" | "identification" | "interface" | "ip-header-size" | "ip-packet-size" | "ip-protocol" | "num" | "protocol" | "size" | "src-address" | "src-mac" | "tcp-flags" | "time" | "ttl" | "vlan";
    "/tool/sniffer/protocol": ".about" | "bytes" | "ip-protocol" | "packets" | "port" | "protocol" | "share";
    "/tool/traffic-generator": K272 | "latency-distribution-measure-interval" | "latency-distribution-samples" | "running";
    "/tool/traffic-generator/packet-template": K273 | ".about" | "assumed-interface" | "assumed-ip-dscp" | "assumed-ip-dst" | "assumed-ip-frag-off" | "assumed-ip-id" | "assumed-ip-protocol" | "assumed-ip-src" | "assumed-ip-ttl" | "assumed-ipv6-dst" | "assumed-ipv6-flow-label" | "assumed-ipv6-hop-limit" | "assumed-ipv6-next-header" | "assumed-ipv6-src" | "assumed-ipv6-traffic-class" | "assumed-mac-dst" | "assumed-mac-protocol" | "assumed-mac-src" | "assumed-port" | "assumed-raw-header" | "assumed-tcp-ack" | "assumed-tcp-data-offset" | "assumed-tcp-dst-port" | "assumed-tcp-flags" | "assumed-tcp-src-port" | "assumed-tcp-syn" | "assumed-tcp-urgent-pointer" | "assumed-tcp-window-size" | "assumed-udp-checksum" | "assumed-udp-dst-port" | "assumed-udp-src-port" | "assumed-vlan-id" | "assumed-vlan-priority" | "assumed-vlan-protocol";
    "/tool/traffic-generator/port": K274 | ".about" | "dynamic" | "first-header" | "invalid";
    "/tool/traffic-generator/raw-packet-template": K275 | ".about" | "dynamic" | "header-length";
    "/tool/traffic-generator/stats/latency-distribution": ".about" | "count" | "graph" | "latency" | "share";
    "/tool/traffic-generator/stats/port": ".about" | "jitter" | "lat-avg" | "lat-max" | "lat-min" | "lost-byte" | "lost-packet" | "lost-rate" | "lost-ratio" | "port" | "rx-bad-csum" | "rx-byte" | "rx-ooo" | "rx-packet" | "rx-rate" | "rx-unk-byte" | "rx-unk-packet" | "rx-unk-rate" | "seq" | "tx-byte" | "tx-packet" | "tx-rate";
    "/tool/traffic-generator/stats/raw": ".about" | "id" | "jitter" | "lat-avg" | "lat-max" | "lat-min" | "lost-byte" | "lost-packet" | "lost-rate" | "lost-ratio" | "port" | "rx-bad-csum" | "rx-byte" | "rx-ooo" | "rx-packet" | "rx-rate" | "seq" | "tx-byte" | "tx-packet" | "tx-rate";
    "/tool/traffic-generator/stats/stream": ".about" | "id" | "jitter" | "lat-avg" | "lat-max" | "lat-min" | "lost-byte" | "lost-packet" | "lost-rate" | "lost-ratio" | "rx-bad-csum" | "rx-byte" | "rx-ooo" | "rx-packet" | "rx-rate" | "seq" | "tx-byte" | "tx-packet" | "tx-rate";
    "/tool/traffic-generator/stream": K276 | ".about" | "default-port" | "invalid";
    "/tool/traffic-monitor": K277 | ".about" | "invalid";
    "/user": K278 | ".about" | "expired" | "last-logged-in";
    "/user/aaa": K279;
    "/user/active": ".about" | "address" | "by-romon" | "group" | "name" | "radius" | "via" | "when";
    "/user/group": K280 | ".about";
    "/user/settings": K281;
    "/user/ssh-keys": "comment" | "key" | "user" | ".about" | "bits" | "fingerprint" | "info" | "key-type";
    "/user/ssh-keys/private": ".about" | "bits" | "comment" | "info" | "key-type" | "user";
  };
  adds: {
    "/certificate": K1 | "copy-from";
    "/certificate/crl": "url" | "copy-from";
    "/certificate/scep-server": K2 | "copy-from";
    "/certificate/scep-server/ra": K3 | "copy-from";
    "/disk": K6 | "copy-from";
    "/file": "contents" | "name" | "type";
    "/interface/6to4": K9 | "copy-from";
    "/interface/bonding": K11 | "copy-from";
    "/interface/bridge": K13 | "copy-from";
    "/interface/bridge/calea": K14 | "copy-from" | "place-before";
    "/interface/bridge/filter": K16 | "copy-from" | "place-before";
    "/interface/bridge/host": K17 | "copy-from";
    "/interface/bridge/mdb": K18 | "copy-from";
    "/interface/bridge/msti": K19 | "copy-from";
    "/interface/bridge/nat": K20 | "copy-from" | "place-before";
    "/interface/bridge/port": K21 | "copy-from" | "place-before";
    "/interface/bridge/port/mst-override": K22 | "copy-from";
    "/interface/bridge/vlan": K24 | "copy-from";
    "/interface/dot1x/client": K26 | "copy-from";
    "/interface/dot1x/server": K27 | "copy-from";
    "/interface/dot1x/server/active": "copy-from";
    "/interface/eoip": K28 | "copy-from";
    "/interface/eoipv6": K30 | "copy-from";
    "/interface/gre": K32 | "copy-from";
    "/interface/gre6": K9 | "copy-from";
    "/interface/ipip": K32 | "copy-from";
    "/interface/ipipv6": K9 | "copy-from";
    "/interface/l2tp-client": K33 | "copy-from";
    "/interface/l2tp-ether": K34 | "copy-from";
    "/interface/l2tp-server": K35 | "copy-from";
    "/interface/list": K38 | "copy-from";
    "/interface/list/member": K39 | "copy-from";
    "/interface/lte/apn": K41 | "copy-from";
    "/interface/macsec": K43 | "copy-from";
    "/interface/macsec/profile": "name" | "server-priority" | "copy-from";
    "/interface/macvlan": K44 | "copy-from";
    "/interface/mesh": K45 | "copy-from";
    "/interface/mesh/port": K46 | "copy-from";
    "/interface/ovpn-client": K47 | "copy-from";
    "/interface/ovpn-server": K35 | "copy-from";
    "/interface/ovpn-server/server": K49 | "copy-from";
    "/interface/ppp-client": K50 | "copy-from";
    "/interface/ppp-server": K51 | "copy-from";
    "/interface/pppoe-client": K52 | "copy-from";
    "/interface/pppoe-server": K53 | "copy-from";
    "/interface/pppoe-server/server": K54 | "copy-from";
    "/interface/pptp-client": K55 | "copy-from";
    "/interface/pptp-server": K35 | "copy-from";
    "/interface/sstp-client": K57 | "copy-from";
    "/interface/sstp-server": K35 | "copy-from";
    "/interface/vlan": K59 | "copy-from";
    "/interface/vpls": K60 | "copy-from";
    "/interface/vrrp": K61 | "copy-from";
    "/interface/vxlan": K62 | "copy-from";
    "/interface/vxlan/vteps": K63 | "copy-from";
    "/interface/wifi": K64 | "copy-from";
    "/interface/wifi/aaa": K65 | "copy-from";
    "/interface/wifi/access-list": K66 | "copy-from" | "place-before";
    "/interface/wifi/channel": K69 | "copy-from";
    "/interface/wifi/configuration": K70 | "copy-from";
    "/interface/wifi/datapath": K71 | "copy-from";
    "/interface/wifi/interworking": K72 | "copy-from";
    "/interface/wifi/network": K73 | "copy-from";
    "/interface/wifi/network/radio": K74 | "copy-from";
    "/interface/wifi/provisioning": K75 | "copy-from" | "place-before";
    "/interface/wifi/security": K77 | "copy-from";
    "/interface/wifi/security/multi-passphrase": K78 | "copy-from";
    "/interface/wifi/steering": K79 | "copy-from";
    "/interface/wireguard": K80 | "copy-from";
    "/interface/wireguard/peers": K81 | "copy-from" | "place-before";
    "/ip/address": K82 | "copy-from";
    "/ip/arp": K83 | "copy-from";
    "/ip/dhcp-client": K85 | "copy-from";
    "/ip/dhcp-client/option": K86 | "copy-from";
    "/ip/dhcp-relay": K88 | "copy-from";
    "/ip/dhcp-server": K89 | "copy-from";
    "/ip/dhcp-server/alert": K91 | "copy-from";
    "/ip/dhcp-server/lease": K93 | "copy-from";
    "/ip/dhcp-server/matcher": K94 | "copy-from";
    "/ip/dhcp-server/network": K95 | "copy-from";
    "/ip/dhcp-server/option": K96 | "copy-from";
    "/ip/dhcp-server/option/sets": "name" | "options" | "copy-from";
    "/ip/dns/adlist": K98 | "copy-from";
    "/ip/dns/forwarders": K99 | "copy-from";
    "/ip/dns/static": K100 | "copy-from" | "place-before";
    "/ip/firewall/address-list": K101 | "copy-from";
    "/ip/firewall/calea": K102 | "copy-from" | "place-before";
    "/ip/firewall/filter": K105 | "copy-from" | "place-before";
    "/ip/firewall/layer7-protocol": "comment" | "name" | "regexp" | "copy-from";
    "/ip/firewall/mangle": K106 | "copy-from" | "place-before";
    "/ip/firewall/nat": K107 | "copy-from" | "place-before";
    "/ip/firewall/raw": K108 | "copy-from" | "place-before";
    "/ip/hotspot": K110 | "copy-from";
    "/ip/hotspot/ip-binding": K111 | "copy-from" | "place-before";
    "/ip/hotspot/profile": K112 | "copy-from";
    "/ip/hotspot/user": K113 | "copy-from";
    "/ip/hotspot/user/profile": K114 | "copy-from";
    "/ip/hotspot/walled-garden": K115 | "copy-from" | "place-before";
    "/ip/hotspot/walled-garden/ip": K116 | "copy-from" | "place-before";
    "/ip/ipsec/active-peers": "comment" | "copy-from";
    "/ip/ipsec/identity": K117 | "copy-from";
    "/ip/ipsec/key/psk": "id" | "key" | "peer" | "copy-from";
    "/ip/ipsec/mode-config": K119 | "copy-from";
    "/ip/ipsec/peer": K120 | "copy-from";
    "/ip/ipsec/policy": K121 | "copy-from" | "place-before";
    "/ip/ipsec/policy/group": "comment" | "name" | "copy-from";
    "/ip/ipsec/profile": K122 | "copy-from";
    "/ip/ipsec/proposal": K123 | "copy-from";
    "/ip/kid-control": K125 | "copy-from";
    "/ip/kid-control/device": K126 | "copy-from";
    "/ip/media": K127 | "copy-from";
    "/ip/nat-pmp/interfaces": K128 | "copy-from";
    "/ip/packing": K130 | "copy-from";
    "/ip/pool": K131 | "copy-from";
    "/ip/proxy/access": K134 | "copy-from" | "place-before";
    "/ip/proxy/cache": K135 | "copy-from" | "place-before";
    "/ip/proxy/cache-contents": "copy-from";
    "/ip/proxy/direct": K135 | "copy-from" | "place-before";
    "/ip/reverse-proxy": K136 | "copy-from";
    "/ip/route": K137 | "copy-from";
    "/ip/smb/shares": K142 | "copy-from";
    "/ip/smb/users": K144 | "copy-from";
    "/ip/socks/access": K146 | "copy-from" | "place-before";
    "/ip/socks/users": K148 | "copy-from";
    "/ip/socksify": K149 | "copy-from";
    "/ip/tftp": K151 | "copy-from" | "place-before";
    "/ip/traffic-flow/target": K154 | "copy-from";
    "/ip/upnp/interfaces": K128 | "copy-from";
    "/ip/vrf": K156 | "copy-from" | "place-before";
    "/ipv6/address": K157 | "copy-from";
    "/ipv6/dhcp-client": K158 | "copy-from";
    "/ipv6/dhcp-client/option": K86 | "copy-from";
    "/ipv6/dhcp-relay": K159 | "copy-from";
    "/ipv6/dhcp-relay/option": K160 | "copy-from";
    "/ipv6/dhcp-server": K161 | "copy-from";
    "/ipv6/dhcp-server/binding": K162 | "copy-from";
    "/ipv6/dhcp-server/option": K86 | "copy-from";
    "/ipv6/dhcp-server/option/sets": "name" | "options" | "copy-from";
    "/ipv6/firewall/address-list": K101 | "copy-from";
    "/ipv6/firewall/filter": K163 | "copy-from" | "place-before";
    "/ipv6/firewall/mangle": K164 | "copy-from" | "place-before";
    "/ipv6/firewall/nat": K165 | "copy-from" | "place-before";
    "/ipv6/firewall/raw": K166 | "copy-from" | "place-before";
    "/ipv6/nd": K167 | "copy-from";
    "/ipv6/nd/prefix": K169 | "copy-from";
    "/ipv6/nd/proxy": K171 | "copy-from";
    "/ipv6/neighbor": K172 | "copy-from";
    "/ipv6/pool": K173 | "copy-from";
    "/ipv6/route": K137 | "copy-from";
    "/mpls/interface": K175 | "copy-from" | "place-before";
    "/mpls/ldp": K176 | "copy-from";
    "/mpls/ldp/accept-filter": K177 | "copy-from" | "place-before";
    "/mpls/ldp/advertise-filter": K178 | "copy-from" | "place-before";
    "/mpls/ldp/interface": K179 | "copy-from";
    "/mpls/ldp/local-mapping": K180 | "copy-from";
    "/mpls/ldp/neighbor": K181 | "copy-from";
    "/mpls/ldp/remote-mapping": K182 | "copy-from";
    "/mpls/mangle": K183 | "copy-from";
    "/mpls/traffic-eng/interface": K185 | "copy-from";
    "/mpls/traffic-eng/path": K186 | "copy-from";
    "/mpls/traffic-eng/tunnel": K187 | "copy-from";
    "/port/remote-access": K189 | "copy-from";
    "/ppp/l2tp-secret": K191 | "copy-from";
    "/ppp/profile": K192 | "copy-from";
    "/ppp/secret": K193 | "copy-from";
    "/queue/simple": K194 | "copy-from" | "place-before";
    "/queue/tree": K195 | "copy-from";
    "/queue/type": K196 | "copy-from";
    "/radius": K197 | "copy-from" | "place-before";
    "/routing/bfd/configuration": K198 | "copy-from" | "place-before";
    "/routing/bgp/connection": K199 | "copy-from";
    "/routing/bgp/evpn": K200 | "copy-from" | "place-before";
    "/routing/bgp/instance": K201 | "copy-from";
    "/routing/bgp/template": K202 | "copy-from";
    "/routing/bgp/vpls": K204 | "copy-from";
    "/routing/bgp/vpn": K205 | "copy-from";
    "/routing/fantasy": K206 | "copy-from";
    "/routing/filter/community-ext-list": K207 | "copy-from" | "place-before";
    "/routing/filter/community-large-list": K207 | "copy-from" | "place-before";
    "/routing/filter/community-list": K207 | "copy-from" | "place-before";
    "/routing/filter/num-list": K208 | "copy-from" | "place-before";
    "/routing/filter/rule": K209 | "copy-from" | "place-before";
    "/routing/filter/select-rule": K210 | "copy-from" | "place-before";
    "/routing/gmp": K211 | "copy-from";
    "/routing/id": K212 | "copy-from";
    "/routing/igmp-proxy/interface": K214 | "copy-from";
    "/routing/igmp-proxy/mfc": K215 | "copy-from";
    "/routing/isis/instance": K216 | "copy-from";
    "/routing/isis/interface-template": K218 | "copy-from" | "place-before";
    "/routing/ospf/area": K221 | "copy-from";
    "/routing/ospf/area/range": K222 | "copy-from";
    "/routing/ospf/instance": K223 | "copy-from";
    "/routing/ospf/interface-template": K224 | "copy-from" | "place-before";
    "/routing/ospf/static-neighbor": K225 | "copy-from";
    "/routing/pimsm/bsr/candidate": K226 | "copy-from";
    "/routing/pimsm/bsr/rp-candidate": K227 | "copy-from";
    "/routing/pimsm/instance": K228 | "copy-from";
    "/routing/pimsm/interface-template": K229 | "copy-from" | "place-before";
    "/routing/pimsm/static-rp": K230 | "copy-from";
    "/routing/rip/instance": K231 | "copy-from";
    "/routing/rip/interface-template": K232 | "copy-from";
    "/routing/rip/keys": K233 | "copy-from";
    "/routing/rip/static-neighbor": K234 | "copy-from";
    "/routing/rpki": K236 | "copy-from";
    "/routing/rule": K237 | "copy-from" | "place-before";
    "/routing/table": K239 | "copy-from";
    "/snmp/community": K241 | "copy-from";
    "/special-login": K242 | "copy-from";
    "/system/console": K245 | "copy-from";
    "/system/leds": K247 | "copy-from";
    "/system/logging": K248 | "copy-from";
    "/system/logging/action": K249 | "copy-from";
    "/system/ntp/client/servers": K252 | "copy-from";
    "/system/ntp/key": K253 | "copy-from";
    "/system/package/local-update/update-package-source": K256 | "copy-from";
    "/system/scheduler": K257 | "copy-from";
    "/system/script": K258 | "copy-from";
    "/system/ups": K259 | "copy-from";
    "/task": K261 | "copy-from" | "max-lines" | "max-size" | "no-header-paging" | "save-timestamp" | "switch-to";
    "/tool/graphing/interface": K264 | "copy-from";
    "/tool/graphing/queue": K265 | "copy-from";
    "/tool/graphing/resource": K266 | "copy-from";
    "/tool/netwatch": K268 | "copy-from";
    "/tool/romon/port": K269 | "copy-from";
    "/tool/traffic-generator/packet-template": K273 | "copy-from";
    "/tool/traffic-generator/port": K274 | "copy-from";
    "/tool/traffic-generator/raw-packet-template": K275 | "copy-from";
    "/tool/traffic-generator/stream": K276 | "copy-from";
    "/tool/traffic-monitor": K277 | "copy-from";
    "/user": K278 | "copy-from";
    "/user/active": "copy-from";
    "/user/group": K280 | "copy-from";
    "/user/ssh-keys": "comment" | "key" | "user" | "copy-from";
  };
  sets: {
    "/certificate": K1;
    "/certificate/crl": "url";
    "/certificate/scep-server": K2;
    "/certificate/scep-server/ra": K3;
    "/certificate/settings": K4;
    "/console/settings": K5;
    "/disk": K6;
    "/disk/settings": K7;
    "/file": "contents" | "name" | "type";
    "/interface": K8;
    "/interface/6to4": K9;
    "/interface/bonding": K11;
    "/interface/bridge": K13;
    "/interface/bridge/calea": K14;
    "/interface/bridge/filter": K16;
    "/interface/bridge/host": K17;
    "/interface/bridge/mdb": K18;
    "/interface/bridge/msti": K19;
    "/interface/bridge/nat": K20;
    "/interface/bridge/port": K21;
    "/interface/bridge/port/mst-override": K22;
    "/interface/bridge/settings": K23;
    "/interface/bridge/vlan": K24;
    "/interface/detect-internet": K25;
    "/interface/dot1x/client": K26;
    "/interface/dot1x/server": K27;
    "/interface/eoip": K28;
    "/interface/eoipv6": K30;
    "/interface/ethernet": K31;
    "/interface/gre": K32;
    "/interface/gre6": K9;
    "/interface/ipip": K32;
    "/interface/ipipv6": K9;
    "/interface/l2tp-client": K33;
    "/interface/l2tp-ether": K34;
    "/interface/l2tp-server": K35;
    "/interface/l2tp-server/server": K37;
    "/interface/list": K38;
    "/interface/list/member": K39;
    "/interface/lte": K40;
    "/interface/lte/apn": K41;
    "/interface/lte/settings": K42;
    "/interface/macsec": K43;
    "/interface/macsec/profile": "name" | "server-priority";
    "/interface/macvlan": K44;
    "/interface/mesh": K45;
    "/interface/mesh/port": K46;
    "/interface/ovpn-client": K47;
    "/interface/ovpn-server": K35;
    "/interface/ovpn-server/server": K49;
    "/interface/ppp-client": K50;
    "/interface/ppp-server": K51;
    "/interface/pppoe-client": K52;
    "/interface/pppoe-server": K53;
    "/interface/pppoe-server/server": K54;
    "/interface/pptp-client": K55;
    "/interface/pptp-server": K35;
    "/interface/pptp-server/server": K56;
    "/interface/sstp-client": K57;
    "/interface/sstp-server": K35;
    "/interface/sstp-server/server": K58;
    "/interface/vlan": K59;
    "/interface/vpls": K60;
    "/interface/vrrp": K61;
    "/interface/vxlan": K62;
    "/interface/vxlan/vteps": K63;
    "/interface/wifi": K64;
    "/interface/wifi/aaa": K65;
    "/interface/wifi/access-list": K66;
    "/interface/wifi/cap": K67;
    "/interface/wifi/capsman": K68;
    "/interface/wifi/channel": K69;
    "/interface/wifi/configuration": K70;
    "/interface/wifi/datapath": K71;
    "/interface/wifi/interworking": K72;
    "/interface/wifi/network": K73;
    "/interface/wifi/network/radio": K74;
    "/interface/wifi/provisioning": K75;
    "/interface/wifi/radio/settings": K76;
    "/interface/wifi/security": K77;
    "/interface/wifi/security/multi-passphrase": K78;
    "/interface/wifi/steering": K79;
    "/interface/wifi/steering/neighbor-group": "comment";
    "/interface/wireguard": K80;
    "/interface/wireguard/peers": K81;
    "/ip/address": K82;
    "/ip/arp": K83;
    "/ip/cloud": K84;
    "/ip/cloud/advanced": "use-local-address";
    "/ip/dhcp-client": K85;
    "/ip/dhcp-client/option": K86;
    "/ip/dhcp-relay": K88;
    "/ip/dhcp-server": K89;
    "/ip/dhcp-server/alert": K91;
    "/ip/dhcp-server/config": K92;
    "/ip/dhcp-server/lease": K93;
    "/ip/dhcp-server/matcher": K94;
    "/ip/dhcp-server/network": K95;
    "/ip/dhcp-server/option": K96;
    "/ip/dhcp-server/option/sets": "name" | "options";
    "/ip/dns": K97;
    "/ip/dns/adlist": K98;
    "/ip/dns/forwarders": K99;
    "/ip/dns/static": K100;
    "/ip/firewall/address-list": K101;
    "/ip/firewall/calea": K102;
    "/ip/firewall/connection/tracking": K104;
    "/ip/firewall/filter": K105;
    "/ip/firewall/layer7-protocol": "comment" | "name" | "regexp";
    "/ip/firewall/mangle": K106;
    "/ip/firewall/nat": K107;
    "/ip/firewall/raw": K108;
    "/ip/firewall/service-port": K109;
    "/ip/hotspot": K110;
    "/ip/hotspot/ip-binding": K111;
    "/ip/hotspot/profile": K112;
    "/ip/hotspot/service-port": "disabled" | "ports";
    "/ip/hotspot/user": K113;
    "/ip/hotspot/user/profile": K114;
    "/ip/hotspot/walled-garden": K115;
    "/ip/hotspot/walled-garden/ip": K116;
    "/ip/ipsec/active-peers": "comment";
    "/ip/ipsec/identity": K117;
    "/ip/ipsec/key/qkd": K118;
    "/ip/ipsec/key/rsa": "name";
    "/ip/ipsec/mode-config": K119;
    "/ip/ipsec/peer": K120;
    "/ip/ipsec/policy": K121;
    "/ip/ipsec/policy/group": "comment" | "name";
    "/ip/ipsec/profile": K122;
    "/ip/ipsec/proposal": K123;
    "/ip/ipsec/settings": K124;
    "/ip/kid-control": K125;
    "/ip/kid-control/device": K126;
    "/ip/media": K127;
    "/ip/media/settings": "thumbnails";
    "/ip/nat-pmp": "enabled";
    "/ip/nat-pmp/interfaces": K128;
    "/ip/neighbor/discovery-settings": K129;
    "/ip/packing": K130;
    "/ip/pool": K131;
    "/ip/pool/used": K132;
    "/ip/proxy": K133;
    "/ip/proxy/access": K134;
    "/ip/proxy/cache": K135;
    "/ip/proxy/connections": "comment";
    "/ip/proxy/direct": K135;
    "/ip/reverse-proxy": K136;
    "/ip/route": K137;
    "/ip/service": K138;
    "/ip/service/webserver": K139;
    "/ip/settings": K140;
    "/ip/smb": K141;
    "/ip/smb/shares": K142;
    "/ip/smb/users": K144;
    "/ip/socks": K145;
    "/ip/socks/access": K146;
    "/ip/socks/connections": K147;
    "/ip/socks/users": K148;
    "/ip/socksify": K149;
    "/ip/ssh": K150;
    "/ip/tftp": K151;
    "/ip/tftp/settings": "max-block-size";
    "/ip/traffic-flow": K152;
    "/ip/traffic-flow/ipfix": K153;
    "/ip/traffic-flow/target": K154;
    "/ip/upnp": K155;
    "/ip/upnp/interfaces": K128;
    "/ip/vrf": K156;
    "/ipv6/address": K157;
    "/ipv6/dhcp-client": K158;
    "/ipv6/dhcp-client/option": K86;
    "/ipv6/dhcp-relay": K159;
    "/ipv6/dhcp-relay/option": K160;
    "/ipv6/dhcp-server": K161;
    "/ipv6/dhcp-server/binding": K162;
    "/ipv6/dhcp-server/option": K86;
    "/ipv6/dhcp-server/option/sets": "name" | "options";
    "/ipv6/firewall/address-list": K101;
    "/ipv6/firewall/filter": K163;
    "/ipv6/firewall/mangle": K164;
    "/ipv6/firewall/nat": K165;
    "/ipv6/firewall/raw": K166;
    "/ipv6/nd": K167;
    "/ipv6/nd/prefix": K169;
    "/ipv6/nd/prefix/default": K170;
    "/ipv6/nd/proxy": K171;
    "/ipv6/neighbor": K172;
    "/ipv6/pool": K173;
    "/ipv6/route": K137;
    "/ipv6/settings": K174;
    "/mpls/interface": K175;
    "/mpls/ldp": K176;
    "/mpls/ldp/accept-filter": K177;
    "/mpls/ldp/advertise-filter": K178;
    "/mpls/ldp/interface": K179;
    "/mpls/ldp/local-mapping": K180;
    "/mpls/ldp/neighbor": K181;
    "/mpls/ldp/remote-mapping": K182;
    "/mpls/mangle": K183;
    "/mpls/settings": K184;
    "/mpls/traffic-eng/interface": K185;
    "/mpls/traffic-eng/path": K186;
    "/mpls/traffic-eng/tunnel": K187;
    "/port": K188 | "dtr" | "rts";
    "/port/remote-access": K189;
    "/ppp/aaa": K190;
    "/ppp/l2tp-secret": K191;
    "/ppp/profile": K192;
    "/ppp/secret": K193;
    "/queue/interface": "queue";
    "/queue/simple": K194;
    "/queue/tree": K195;
    "/queue/type": K196;
    "/radius": K197;
    "/radius/incoming": "accept" | "port" | "vrf";
    "/routing/bfd/configuration": K198;
    "/routing/bgp/connection": K199;
    "/routing/bgp/evpn": K200;
    "/routing/bgp/instance": K201;
    "/routing/bgp/template": K202;
    "/routing/bgp/vpls": K204;
    "/routing/bgp/vpn": K205;
    "/routing/fantasy": K206;
    "/routing/filter/community-ext-list": K207;
    "/routing/filter/community-large-list": K207;
    "/routing/filter/community-list": K207;
    "/routing/filter/num-list": K208;
    "/routing/filter/rule": K209;
    "/routing/filter/select-rule": K210;
    "/routing/gmp": K211;
    "/routing/id": K212;
    "/routing/igmp-proxy": K213;
    "/routing/igmp-proxy/interface": K214;
    "/routing/igmp-proxy/mfc": K215;
    "/routing/isis/instance": K216;
    "/routing/isis/interface": K217;
    "/routing/isis/interface-template": K218;
    "/routing/isis/lsp": K219;
    "/routing/isis/neighbor": K220;
    "/routing/ospf/area": K221;
    "/routing/ospf/area/range": K222;
    "/routing/ospf/instance": K223;
    "/routing/ospf/interface-template": K224;
    "/routing/ospf/neighbor": "comment";
    "/routing/ospf/static-neighbor": K225;
    "/routing/pimsm/bsr/candidate": K226;
    "/routing/pimsm/bsr/rp-candidate": K227;
    "/routing/pimsm/igmp-interface-template": "instance" | "interfaces";
    "/routing/pimsm/instance": K228;
    "/routing/pimsm/interface-template": K229;
    "/routing/pimsm/static-rp": K230;
    "/routing/rip/instance": K231;
    "/routing/rip/interface-template": K232;
    "/routing/rip/keys": K233;
    "/routing/rip/static-neighbor": K234;
    "/routing/route": "comment" | "disabled";
    "/routing/route/rule": K235;
    "/routing/rpki": K236;
    "/routing/rule": K237;
    "/routing/settings": K238;
    "/routing/table": K239;
    "/snmp": K240;
    "/snmp/community": K241;
    "/special-login": K242;
    "/system/clock": K243;
    "/system/clock/manual": K244;
    "/system/console": K245;
    "/system/console/screen": K246;
    "/system/identity": "name";
    "/system/leds": K247;
    "/system/leds/settings": "all-leds-off";
    "/system/logging": K248;
    "/system/logging/action": K249;
    "/system/note": K250;
    "/system/ntp/client": K251;
    "/system/ntp/client/servers": K252;
    "/system/ntp/key": K253;
    "/system/ntp/server": K254;
    "/system/package/local-update/mirror": K255;
    "/system/package/local-update/update-package-source": K256;
    "/system/package/update": "channel";
    "/system/resource/hardware/usb-settings": "authorization";
    "/system/resource/irq": "cpu";
    "/system/scheduler": K257;
    "/system/script": K258;
    "/system/script/environment": "comment" | "value";
    "/system/script/job": "comment" | "started" | "type";
    "/system/ups": K259;
    "/system/watchdog": K260;
    "/tool/bandwidth-server": K262;
    "/tool/e-mail": K263;
    "/tool/graphing": "page-refresh" | "store-every";
    "/tool/graphing/interface": K264;
    "/tool/graphing/queue": K265;
    "/tool/graphing/resource": K266;
    "/tool/mac-server": "allowed-interface-list";
    "/tool/mac-server/mac-winbox": "allowed-interface-list";
    "/tool/mac-server/ping": "enabled";
    "/tool/mac-server/sessions": K267;
    "/tool/netwatch": K268;
    "/tool/romon": "enabled" | "id" | "secrets";
    "/tool/romon/port": K269;
    "/tool/sms": K270;
    "/tool/sniffer": K271;
    "/tool/traffic-generator": K272;
    "/tool/traffic-generator/packet-template": K273;
    "/tool/traffic-generator/port": K274;
    "/tool/traffic-generator/raw-packet-template": K275;
    "/tool/traffic-generator/stream": K276;
    "/tool/traffic-monitor": K277;
    "/user": K278;
    "/user/aaa": K279;
    "/user/group": K280;
    "/user/settings": K281;
  };
  singletons: 
    | "/certificate/settings"
    | "/console/settings"
    | "/disk/settings"
    | "/interface/bridge/settings"
    | "/interface/detect-internet"
    | "/interface/l2tp-server/server"
    | "/interface/lte/settings"
    | "/interface/pptp-server/server"
    | "/interface/sstp-server/server"
    | "/interface/wifi/cap"
    | "/interface/wifi/capsman"
    | "/interface/wifi/radio/settings"
    | "/ip/cloud"
    | "/ip/cloud/advanced"
    | "/ip/dhcp-server/config"
    | "/ip/dns"
    | "/ip/firewall/connection/tracking"
    | "/ip/ipsec/key/qkd"
    | "/ip/ipsec/settings"
    | "/ip/ipsec/statistics"
    | "/ip/media/settings"
    | "/ip/nat-pmp"
    | "/ip/neighbor/discovery-settings"
    | "/ip/proxy"
    | "/ip/proxy/inserts"
    | "/ip/proxy/lookups"
    | "/ip/proxy/refreshes"
    | "/ip/service/webserver"
    | "/ip/settings"
    | "/ip/smb"
    | "/ip/socks"
    | "/ip/ssh"
    | "/ip/tftp/settings"
    | "/ip/traffic-flow"
    | "/ip/traffic-flow/ipfix"
    | "/ip/upnp"
    | "/ipv6/nd/prefix/default"
    | "/ipv6/settings"
    | "/mpls/settings"
    | "/ppp/aaa"
    | "/radius/incoming"
    | "/routing/igmp-proxy"
    | "/routing/settings"
    | "/safe-mode"
    | "/snmp"
    | "/system/clock"
    | "/system/clock/manual"
    | "/system/console/screen"
    | "/system/default-configuration"
    | "/system/default-configuration/caps-mode-script"
    | "/system/default-configuration/custom-script"
    | "/system/default-configuration/script"
    | "/system/device-mode"
    | "/system/identity"
    | "/system/leds/settings"
    | "/system/license"
    | "/system/note"
    | "/system/ntp/client"
    | "/system/ntp/server"
    | "/system/package/local-update/mirror"
    | "/system/package/update"
    | "/system/regulatory"
    | "/system/resource"
    | "/system/resource/hardware/usb-settings"
    | "/system/rtrace"
    | "/system/watchdog"
    | "/tool/bandwidth-server"
    | "/tool/e-mail"
    | "/tool/graphing"
    | "/tool/mac-server"
    | "/tool/mac-server/mac-winbox"
    | "/tool/mac-server/ping"
    | "/tool/romon"
    | "/tool/sms"
    | "/tool/sniffer"
    | "/tool/traffic-generator"
    | "/user/aaa"
    | "/user/settings";
  commands: 
    | "/certificate/add-acme"
    | "/certificate/add-scep"
    | "/certificate/card-reinstall"
    | "/certificate/card-verify"
    | "/certificate/create-certificate-request"
    | "/certificate/enable-ssl-certificate"
    | "/certificate/export-certificate"
    | "/certificate/import"
    | "/certificate/issued-revoke"
    | "/certificate/scep-renew"
    | "/certificate/sign"
    | "/certificate/sign-certificate-request"
    | "/certificate/crl/download"
    | "/certificate/crl/flush"
    | "/certificate/scep-server/otp/generate"
    | "/certificate/scep-server/ra/renew"
    | "/certificate/scep-server/requests/grant"
    | "/disk/blink"
    | "/disk/copy"
    | "/disk/eject"
    | "/disk/format"
    | "/disk/monitor-traffic"
    | "/disk/reset-counters"
    | "/disk/scan"
    | "/disk/test"
    | "/disk/trim"
    | "/file/read"
    | "/interface/blink"
    | "/interface/monitor-traffic"
    | "/interface/recursive-print"
    | "/interface/reset-counters"
    | "/interface/bonding/monitor"
    | "/interface/bonding/monitor-slaves"
    | "/interface/bridge/monitor"
    | "/interface/bridge/calea/reset-counters"
    | "/interface/bridge/calea/reset-counters-all"
    | "/interface/bridge/filter/reset-counters"
    | "/interface/bridge/filter/reset-counters-all"
    | "/interface/bridge/msti/monitor"
    | "/interface/bridge/nat/reset-counters"
    | "/interface/bridge/nat/reset-counters-all"
    | "/interface/bridge/port/monitor"
    | "/interface/bridge/port/mst-override/monitor"
    | "/interface/ethernet/blink"
    | "/interface/ethernet/cable-test"
    | "/interface/ethernet/monitor"
    | "/interface/ethernet/reset-counters"
    | "/interface/ethernet/reset-mac-address"
    | "/interface/l2tp-client/monitor"
    | "/interface/l2tp-ether/monitor"
    | "/interface/l2tp-server/monitor"
    | "/interface/lte/at-chat"
    | "/interface/lte/cell-monitor"
    | "/interface/lte/firmware-upgrade"
    | "/interface/lte/monitor"
    | "/interface/lte/scan"
    | "/interface/lte/show-capabilities"
    | "/interface/lte/esim/activate"
    | "/interface/lte/esim/deactivate"
    | "/interface/lte/esim/delete"
    | "/interface/lte/esim/esim-id"
    | "/interface/lte/esim/provision"
    | "/interface/lte/esim/refresh-profile-list"
    | "/interface/lte/esim/send-notifications"
    | "/interface/lte/esim/set-nickname"
    | "/interface/mesh/traceroute"
    | "/interface/ovpn-client/import-ovpn-configuration"
    | "/interface/ovpn-client/monitor"
    | "/interface/ovpn-server/monitor"
    | "/interface/ovpn-server/server/export-client-configuration"
    | "/interface/ppp-client/at-chat"
    | "/interface/ppp-client/firmware-upgrade"
    | "/interface/ppp-client/info"
    | "/interface/ppp-client/monitor"
    | "/interface/ppp-client/scan"
    | "/interface/ppp-server/monitor"
    | "/interface/pppoe-client/monitor"
    | "/interface/pppoe-client/scan"
    | "/interface/pppoe-server/monitor"
    | "/interface/pptp-client/monitor"
    | "/interface/pptp-server/monitor"
    | "/interface/sstp-client/monitor"
    | "/interface/sstp-server/monitor"
    | "/interface/vpls/monitor"
    | "/interface/wifi/devel"
    | "/interface/wifi/flat-snoop"
    | "/interface/wifi/frequency-scan"
    | "/interface/wifi/liberate"
    | "/interface/wifi/monitor"
    | "/interface/wifi/reset-mac-address"
    | "/interface/wifi/roam"
    | "/interface/wifi/scan"
    | "/interface/wifi/sniffer"
    | "/interface/wifi/spectral-history"
    | "/interface/wifi/spectral-scan"
    | "/interface/wifi/wps-client"
    | "/interface/wifi/wps-push-button"
    | "/interface/wifi/capsman/remote-cap/provision"
    | "/interface/wifi/capsman/remote-cap/set-identity"
    | "/interface/wifi/capsman/remote-cap/upgrade"
    | "/interface/wifi/radio/provision"
    | "/interface/wifi/radio/reg-info"
    | "/interface/wireguard/wg-export"
    | "/interface/wireguard/wg-import"
    | "/interface/wireguard/peers/show-client-config"
    | "/ip/cloud/force-update"
    | "/ip/dhcp-client/release"
    | "/ip/dhcp-client/renew"
    | "/ip/dhcp-relay/monitor"
    | "/ip/dhcp-relay/reset-counters"
    | "/ip/dhcp-server/setup"
    | "/ip/dhcp-server/alert/reset-alert"
    | "/ip/dhcp-server/lease/check-status"
    | "/ip/dhcp-server/lease/make-static"
    | "/ip/dhcp-server/lease/send-reconfigure"
    | "/ip/dns/adlist/pause"
    | "/ip/dns/adlist/reload"
    | "/ip/dns/cache/flush"
    | "/ip/firewall/calea/reset-counters"
    | "/ip/firewall/calea/reset-counters-all"
    | "/ip/firewall/filter/reset-counters"
    | "/ip/firewall/filter/reset-counters-all"
    | "/ip/firewall/mangle/reset-counters"
    | "/ip/firewall/mangle/reset-counters-all"
    | "/ip/firewall/nat/reset-counters"
    | "/ip/firewall/nat/reset-counters-all"
    | "/ip/firewall/raw/reset-counters"
    | "/ip/firewall/raw/reset-counters-all"
    | "/ip/hotspot/reset-html"
    | "/ip/hotspot/setup"
    | "/ip/hotspot/active/login"
    | "/ip/hotspot/host/make-binding"
    | "/ip/hotspot/user/reset-counters"
    | "/ip/hotspot/walled-garden/reset-counters"
    | "/ip/hotspot/walled-garden/reset-counters-all"
    | "/ip/ipsec/active-peers/kill-connections"
    | "/ip/ipsec/installed-sa/flush"
    | "/ip/ipsec/key/psk/generate"
    | "/ip/ipsec/key/qkd/get-key"
    | "/ip/ipsec/key/qkd/get-key-cached"
    | "/ip/ipsec/key/qkd/get-key-with-ids"
    | "/ip/ipsec/key/qkd/get-status"
    | "/ip/ipsec/key/rsa/export-pub-key"
    | "/ip/ipsec/key/rsa/generate-key"
    | "/ip/ipsec/key/rsa/import"
    | "/ip/kid-control/pause"
    | "/ip/kid-control/resume"
    | "/ip/kid-control/device/reset-counters"
    | "/ip/proxy/clear-cache"
    | "/ip/proxy/monitor"
    | "/ip/proxy/reset-html"
    | "/ip/proxy/access/reset-counters"
    | "/ip/proxy/access/reset-counters-all"
    | "/ip/proxy/cache/reset-counters"
    | "/ip/proxy/cache/reset-counters-all"
    | "/ip/proxy/direct/reset-counters"
    | "/ip/proxy/direct/reset-counters-all"
    | "/ip/route/check"
    | "/ip/ssh/export-host-key"
    | "/ip/ssh/import-host-key"
    | "/ip/ssh/regenerate-host-key"
    | "/ip/traffic-flow/monitor"
    | "/ipv6/dhcp-client/release"
    | "/ipv6/dhcp-client/renew"
    | "/ipv6/dhcp-relay/monitor"
    | "/ipv6/dhcp-relay/reset-counters"
    | "/ipv6/dhcp-server/binding/make-static"
    | "/ipv6/dhcp-server/binding/send-reconfigure"
    | "/ipv6/firewall/filter/reset-counters"
    | "/ipv6/firewall/filter/reset-counters-all"
    | "/ipv6/firewall/mangle/reset-counters"
    | "/ipv6/firewall/mangle/reset-counters-all"
    | "/ipv6/firewall/nat/reset-counters"
    | "/ipv6/firewall/nat/reset-counters-all"
    | "/ipv6/firewall/raw/reset-counters"
    | "/ipv6/firewall/raw/reset-counters-all"
    | "/log/debug"
    | "/log/error"
    | "/log/info"
    | "/log/warning"
    | "/mpls/mangle/reset-counters"
    | "/mpls/mangle/reset-counters-all"
    | "/mpls/traffic-eng/tunnel/reoptimize"
    | "/queue/simple/reset-counters"
    | "/queue/simple/reset-counters-all"
    | "/queue/tree/reset-counters"
    | "/queue/tree/reset-counters-all"
    | "/radius/monitor"
    | "/radius/reset-counters"
    | "/radius/incoming/monitor"
    | "/radius/incoming/reset-counters"
    | "/routing/bgp/session/clear"
    | "/routing/bgp/session/dump-saved-advertisements"
    | "/routing/bgp/session/refresh"
    | "/routing/bgp/session/resend"
    | "/routing/bgp/session/stop"
    | "/routing/nexthop/dump-dot"
    | "/routing/rpki/rpki-check"
    | "/routing/rpki/rpki-query"
    | "/routing/stats/process/kill"
    | "/safe-mode/release"
    | "/safe-mode/take"
    | "/safe-mode/toggle"
    | "/safe-mode/unroll"
    | "/snmp/send-trap"
    | "/system/backup/cloud/download-file"
    | "/system/backup/cloud/remove-file"
    | "/system/backup/cloud/upload-file"
    | "/system/device-mode/update"
    | "/system/license/generate-new-id"
    | "/system/license/renew"
    | "/system/logging/action/clear"
    | "/system/ntp/client/reset-freq-drift"
    | "/system/package/apply-changes"
    | "/system/package/downgrade"
    | "/system/package/uninstall"
    | "/system/package/unschedule"
    | "/system/package/local-update/download"
    | "/system/package/local-update/download-all"
    | "/system/package/local-update/refresh"
    | "/system/package/local-update/mirror/force-check"
    | "/system/package/update/cancel"
    | "/system/package/update/check-for-updates"
    | "/system/package/update/download"
    | "/system/package/update/install"
    | "/system/resource/monitor"
    | "/system/resource/hardware/authorize"
    | "/system/resource/hardware/usb-power-reset"
    | "/system/rtrace/start"
    | "/system/rtrace/stop"
    | "/system/script/run"
    | "/system/ups/beep"
    | "/system/ups/monitor"
    | "/system/ups/rtc"
    | "/system/ups/self-test"
    | "/task/next"
    | "/task/terminate"
    | "/tool/e-mail/send"
    | "/tool/romon/discover"
    | "/tool/romon/ping"
    | "/tool/romon/ssh"
    | "/tool/sms/send"
    | "/tool/sniffer/quick"
    | "/tool/sniffer/save"
    | "/tool/sniffer/start"
    | "/tool/sniffer/stop"
    | "/tool/traffic-generator/inject"
    | "/tool/traffic-generator/inject-pcap"
    | "/tool/traffic-generator/quick"
    | "/tool/traffic-generator/start"
    | "/tool/traffic-generator/stop"
    | "/user/expire-password"
    | "/user/recursive-print"
    | "/user/ssh-keys/import"
    | "/user/ssh-keys/private/import";
}
