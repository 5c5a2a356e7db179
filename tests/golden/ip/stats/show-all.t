# All groups of all devices.
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip stats
1: lo: group afstats subgroup mpls
    RX: bytes packets errors dropped noroute
            0       0      0       0       0·
    TX: bytes packets errors dropped
            0       0      0       0·
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
1: lo: group offload subgroup l3_stats off used off
1: lo: group offload subgroup hw_stats_info
    l3_stats off used off
1: lo: group offload subgroup cpu_hit
␤
1: lo: group xstats_slave subgroup bond suite 802.3ad
1: lo: group xstats subgroup bond suite 802.3ad
1: lo: group xstats_slave subgroup bridge suite mcast
1: lo: group xstats_slave subgroup bridge suite stp
1: lo: group xstats subgroup bridge suite mcast
1: lo: group xstats subgroup bridge suite stp
␤
2: br0: group afstats subgroup mpls
    RX: bytes packets errors dropped noroute
            0       0      0       0       0·
    TX: bytes packets errors dropped
            0       0      0       0·
2: br0: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
2: br0: group offload subgroup l3_stats off used off
2: br0: group offload subgroup hw_stats_info
    l3_stats off used off
2: br0: group offload subgroup cpu_hit
␤
2: br0: group xstats_slave subgroup bond suite 802.3ad
2: br0: group xstats subgroup bond suite 802.3ad
2: br0: group xstats_slave subgroup bridge suite mcast
2: br0: group xstats_slave subgroup bridge suite stp
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
␤
$ ip stats show
1: lo: group afstats subgroup mpls
    RX: bytes packets errors dropped noroute
            0       0      0       0       0·
    TX: bytes packets errors dropped
            0       0      0       0·
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
1: lo: group offload subgroup l3_stats off used off
1: lo: group offload subgroup hw_stats_info
    l3_stats off used off
1: lo: group offload subgroup cpu_hit
␤
1: lo: group xstats_slave subgroup bond suite 802.3ad
1: lo: group xstats subgroup bond suite 802.3ad
1: lo: group xstats_slave subgroup bridge suite mcast
1: lo: group xstats_slave subgroup bridge suite stp
1: lo: group xstats subgroup bridge suite mcast
1: lo: group xstats subgroup bridge suite stp
␤
2: br0: group afstats subgroup mpls
    RX: bytes packets errors dropped noroute
            0       0      0       0       0·
    TX: bytes packets errors dropped
            0       0      0       0·
2: br0: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
2: br0: group offload subgroup l3_stats off used off
2: br0: group offload subgroup hw_stats_info
    l3_stats off used off
2: br0: group offload subgroup cpu_hit
␤
2: br0: group xstats_slave subgroup bond suite 802.3ad
2: br0: group xstats subgroup bond suite 802.3ad
2: br0: group xstats_slave subgroup bridge suite mcast
2: br0: group xstats_slave subgroup bridge suite stp
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
␤
