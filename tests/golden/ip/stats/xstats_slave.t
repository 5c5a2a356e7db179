# A bridge port's statistics.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v1 master br0
$ ip stats show dev v1 group xstats_slave
2: v1: group xstats_slave subgroup bond suite 802.3ad
2: v1: group xstats_slave subgroup bridge suite mcast
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
2: v1: group xstats_slave subgroup bridge suite stp
                    STP BPDU:  RX: 0 TX: 0
                    STP TCN:   RX: 0 TX: 0
                    STP Transitions: Blocked: 0 Forwarding: 0
␤
$ ip -j stats show dev v1 group xstats_slave
[{"ifindex":2,"ifname":"v1","group":"xstats_slave","subgroup":"bond","suite":"802.3ad"},{"ifindex":2,"ifname":"v1","group":"xstats_slave","subgroup":"bridge","suite":"mcast","multicast":{"igmp_queries":{"rx_v1":0,"rx_v2":0,"rx_v3":0,"tx_v1":0,"tx_v2":0,"tx_v3":0},"igmp_reports":{"rx_v1":0,"rx_v2":0,"rx_v3":0,"tx_v1":0,"tx_v2":0,"tx_v3":0},"igmp_leaves":{"rx":0,"tx":0},"igmp_parse_errors":0,"mld_queries":{"rx_v1":0,"rx_v2":0,"tx_v1":0,"tx_v2":0},"mld_reports":{"rx_v1":0,"rx_v2":0,"tx_v1":0,"tx_v2":0},"mld_leaves":{"rx":0,"tx":0},"mld_parse_errors":0}},{"ifindex":2,"ifname":"v1","group":"xstats_slave","subgroup":"bridge","suite":"stp","stp":{"rx_bpdu":0,"tx_bpdu":0,"rx_tcn":0,"tx_tcn":0,"transition_blk":0,"transition_fwd":0}}]
$ ip stats show dev v1 group xstats_slave subgroup bridge suite stp
2: v1: group xstats_slave subgroup bridge suite stp
                    STP BPDU:  RX: 0 TX: 0
                    STP TCN:   RX: 0 TX: 0
                    STP Transitions: Blocked: 0 Forwarding: 0
␤
