# One suite.
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip stats show dev br0 group xstats subgroup bridge suite stp
2: br0: group xstats subgroup bridge suite stp
$ ip stats show dev br0 group xstats subgroup bridge suite mcast
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
$ ip stats show dev br0 group xstats subgroup bridge suite stp suite mcast
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
