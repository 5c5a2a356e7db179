# Objects may be cut short; some must be whole.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ events ip mo n
$ ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev i0
$ events
10.0.0.9 dev i0 lladdr 02:00:00:00:00:09 PERMANENT·
$ events ip monitor ru
$ ip rule add pref 100 table 100
$ events
100:	from all lookup 100
$ events ip monitor m
$ ip link add b0 address 02:00:00:00:00:02 type bridge
$ events
$ events ip monitor ne
$ ip neigh del 10.0.0.9 dev i0
$ events
10.0.0.9 dev i0 FAILED·
Deleted 10.0.0.9 dev i0 FAILED·
