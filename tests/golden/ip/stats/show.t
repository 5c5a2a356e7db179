# All groups of a device.
$ ip stats show dev lo
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
$ ip -4 stats show dev lo
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
