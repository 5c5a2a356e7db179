# Statistics switched on.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip monitor stats
$ ip stats set dev b0 l3_stats on
$ ip stats set dev b0 l3_stats off
$ events
2: b0:
    l3_stats on used off
2: b0:
    l3_stats off used off
