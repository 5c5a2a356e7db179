# Routes of both families.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ ip addr add 10.0.0.1/24 dev i0
$ events ip monitor route
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route replace 10.1.0.0/16 via 10.0.0.3 metric 5
$ ip route add blackhole 10.2.0.0/16
$ ip route del 10.1.0.0/16
$ ip -6 route add fd01::/64 dev i0
$ ip -6 route del fd01::/64 dev i0
$ events
10.1.0.0/16 via 10.0.0.2 dev i0·
10.1.0.0/16 via 10.0.0.3 dev i0 metric 5·
blackhole 10.2.0.0/16·
Deleted 10.1.0.0/16 via 10.0.0.2 dev i0·
fd01::/64 dev i0 metric 1024 pref medium
Deleted fd01::/64 dev i0 metric 1024 pref medium
