# Options and labels; a family or an interface chooses nothing.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ ip addr add 10.0.0.1/24 dev i0
$ events ip -d monitor nexthop label
$ ip nexthop add id 5 via 10.0.0.2 dev i0 protocol static
$ ip nexthop replace id 5 via 10.0.0.3 dev i0
$ events
[NEXTHOP]id 5 via 10.0.0.2 dev i0 scope link proto static·
[NEXTHOP]id 5 via 10.0.0.3 dev i0 scope link proto unspec·
$ events ip -N -d monitor nexthop
$ ip nexthop add id 6 via 10.0.0.4 dev i0
$ ip nexthop add id 7 group 5,3/6
$ events
id 6 via 10.0.0.4 dev i0 scope 253 proto 0·
id 7 group 5,3/6 scope 0 proto 0·
$ events ip -6 -o monitor nexthop
$ ip nexthop add id 8 via 10.0.0.5 dev i0 onlink
$ events
id 8 via 10.0.0.5 dev i0 scope link onlink·
$ events ip monitor all dev lo
$ ip nexthop add id 9 via 10.0.0.6 dev i0
$ events
[NEXTHOP]id 9 via 10.0.0.6 dev i0 scope link·
$ events ip monitor nexthop
$ ip nexthop add id 20 group 5/6 type resilient buckets 4
$ ip link set i0 down
$ events
id 20 group 5/6 type resilient buckets 4 idle_timer 120 unbalanced_timer 0 unbalanced_time 0·
