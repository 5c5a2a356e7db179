# A bridge's own statistics.
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip stats show dev br0 group xstats
2: br0: group xstats subgroup bond suite 802.3ad
2: br0: group xstats subgroup bridge suite mcast
                    IGMP queries:
                      RX: v1 0 v2 0 v3 0
                      TX: v1 0 v2 0 v3 0
                    IGMP reports:
                      RX: v1 0 v2 0 v3 0
                      TX: v1 0 v2 0 v3 0
                    IGMP leaves: RX: 0 TX: 0
                    IGMP parse errors: 0
                    MLD queries:
                      RX: v1 0 v2 0
                      TX: v1 0 v2 0
                    MLD reports:
                      RX: v1 0 v2 0
                      TX: v1 0 v2 0
                    MLD leaves: RX: 0 TX: 0
                    MLD parse errors: 0
␤
2: br0: group xstats subgroup bridge suite stp
$ ip stats show dev br0 group xstats subgroup bridge
2: br0: group xstats subgroup bridge suite mcast
                    IGMP queries:
                      RX: v1 0 v2 0 v3 0
                      TX: v1 0 v2 0 v3 0
                    IGMP reports:
                      RX: v1 0 v2 0 v3 0
                      TX: v1 0 v2 0 v3 0
                    IGMP leaves: RX: 0 TX: 0
                    IGMP parse errors: 0
                    MLD queries:
                      RX: v1 0 v2 0
                      TX: v1 0 v2 0
                    MLD reports:
                      RX: v1 0 v2 0
                      TX: v1 0 v2 0
                    MLD leaves: RX: 0 TX: 0
                    MLD parse errors: 0
␤
2: br0: group xstats subgroup bridge suite stp
$ ip -j stats show dev br0 group xstats
[{"ifindex":2,"ifname":"br0","group":"xstats","subgroup":"bond","suite":"802.3ad"},{"ifindex":2,"ifname":"br0","group":"xstats","subgroup":"bridge","suite":"mcast","multicast":{"igmp_queries":{"rx_v1":0,"rx_v2":0,"rx_v3":0,"tx_v1":0,"tx_v2":0,"tx_v3":0},"igmp_reports":{"rx_v1":0,"rx_v2":0,"rx_v3":0,"tx_v1":0,"tx_v2":0,"tx_v3":0},"igmp_leaves":{"rx":0,"tx":0},"igmp_parse_errors":0,"mld_queries":{"rx_v1":0,"rx_v2":0,"tx_v1":0,"tx_v2":0},"mld_reports":{"rx_v1":0,"rx_v2":0,"tx_v1":0,"tx_v2":0},"mld_leaves":{"rx":0,"tx":0},"mld_parse_errors":0}},{"ifindex":2,"ifname":"br0","group":"xstats","subgroup":"bridge","suite":"stp"}]
