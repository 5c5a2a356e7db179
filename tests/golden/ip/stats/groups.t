# Several groups are shown in an order of their own.
$ ip stats show dev lo group link group offload
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
$ ip stats show dev lo group offload group link
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
$ ip stats show dev lo group link group link
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
$ ip stats show dev lo group xstats subgroup bridge suite stp group link
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
1: lo: group xstats subgroup bridge suite stp
