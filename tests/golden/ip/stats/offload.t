# Without hardware.
$ ip stats show dev lo group offload
1: lo: group offload subgroup l3_stats off used off
1: lo: group offload subgroup hw_stats_info
    l3_stats off used off
1: lo: group offload subgroup cpu_hit
␤
$ ip -j stats show dev lo group offload
[{"ifindex":1,"ifname":"lo","group":"offload","subgroup":"l3_stats","info":{"request":false,"used":false}},{"ifindex":1,"ifname":"lo","group":"offload","subgroup":"hw_stats_info","info":{"l3_stats":{"request":false,"used":false}}},{"ifindex":1,"ifname":"lo","group":"offload","subgroup":"cpu_hit"}]
$ ip stats show dev lo group offload subgroup cpu_hit
1: lo: group offload subgroup cpu_hit
␤
