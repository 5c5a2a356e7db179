# Layer 3 statistics, off and on.
$ ip link add v0 type veth peer name v1
$ ip stats show dev v0 group offload subgroup l3_stats
3: v0: group offload subgroup l3_stats off used off
$ ip stats set dev v0 l3_stats on
$ ip stats show dev v0 group offload subgroup l3_stats
3: v0: group offload subgroup l3_stats on used off
    RX: bytes packets errors dropped   mcast
            0       0      0       0       0·
    TX: bytes packets errors dropped
            0       0      0       0·
$ ip stats show dev v0 group offload subgroup hw_stats_info
3: v0: group offload subgroup hw_stats_info
    l3_stats on used off
$ ip -j stats show dev v0 group offload
[{"ifindex":3,"ifname":"v0","group":"offload","subgroup":"l3_stats","info":{"request":true,"used":false},"stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"multicast":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0}}},{"ifindex":3,"ifname":"v0","group":"offload","subgroup":"hw_stats_info","info":{"l3_stats":{"request":true,"used":false}}},{"ifindex":3,"ifname":"v0","group":"offload","subgroup":"cpu_hit"}]
$ ip stats set dev v0 l3_stats off
$ ip stats show dev v0 group offload
3: v0: group offload subgroup l3_stats off used off
3: v0: group offload subgroup hw_stats_info
    l3_stats off used off
3: v0: group offload subgroup cpu_hit
␤
