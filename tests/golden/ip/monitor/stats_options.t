# What hardware is asked to count.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip -o monitor stats
$ ip stats set dev b0 l3_stats on
$ events
2: b0:\    l3_stats on used off\∅
$ events ip -c=always monitor label stats
$ ip stats set dev b0 l3_stats off
$ events
[STATS]2:⟨1b⟩[36m b0:⟨1b⟩[0m
    l3_stats off used off
$ events ip monitor stats dev lo
$ ip stats set dev b0 l3_stats on
$ events
2: b0:
    l3_stats on used off
$ events ip -6 monitor stats
$ ip stats set dev b0 l3_stats off
$ events
2: b0:
    l3_stats off used off
