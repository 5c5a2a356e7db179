# Layer 3 statistics, off and on.
$ ip link add v0 type veth peer name v1
$ ip stats show dev v0 group offload subgroup l3_stats
$ ip stats set dev v0 l3_stats on
$ ip stats show dev v0 group offload subgroup l3_stats
$ ip stats show dev v0 group offload subgroup hw_stats_info
$ ip -j stats show dev v0 group offload
$ ip stats set dev v0 l3_stats off
$ ip stats show dev v0 group offload
