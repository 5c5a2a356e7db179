# Filters add up.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2 proto static metric 5
$ ip route add 10.2.0.0/16 dev d0 proto static
$ ip route add 10.3.0.0/16 dev d0 proto static scope host
$ ip route show proto static scope link
10.2.0.0/16 dev d0·
$ ip route show dev d0 proto static metric 5
10.1.0.0/16 via 10.0.0.2·
$ ip route show scope link dev d0
10.0.0.0/24 proto kernel src 10.0.0.1·
10.2.0.0/16 proto static·
$ ip route show proto static scope host type unicast
10.3.0.0/16 dev d0·
$ ip -d route show proto static dev d0
unicast 10.1.0.0/16 via 10.0.0.2 scope global metric 5·
unicast 10.2.0.0/16 scope link·
unicast 10.3.0.0/16 scope host·
