# The route is asked for, shown, and asked for once more from its own source.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route get 10.1.0.1 connected
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache·
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache·
$ ip route get connected 10.0.0.5
10.0.0.5 dev d0 src 10.0.0.1 uid 0·
    cache·
10.0.0.5 dev d0 src 10.0.0.1 uid 0·
    cache·
