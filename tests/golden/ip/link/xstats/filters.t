$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link xstats type bridge igmp
br0            ·
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
$ ip link xstats type bridge igmp dev br0
br0            ·
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
$ ip link xstats type bridge mcast
br0            ·
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
$ ip link xstats type bridge stp
br0            ·
$ ip -j link xstats type bridge igmp
[{"ifname":"br0","multicast":{"igmp_queries":{"rx_v1":0,"rx_v2":0,"rx_v3":0,"tx_v1":0,"tx_v2":0,"tx_v3":0},"igmp_reports":{"rx_v1":0,"rx_v2":0,"rx_v3":0,"tx_v1":0,"tx_v2":0,"tx_v3":0},"igmp_leaves":{"rx":0,"tx":0},"igmp_parse_errors":0,"mld_queries":{"rx_v1":0,"rx_v2":0,"tx_v1":0,"tx_v2":0},"mld_reports":{"rx_v1":0,"rx_v2":0,"tx_v1":0,"tx_v2":0},"mld_leaves":{"rx":0,"tx":0},"mld_parse_errors":0}}]
