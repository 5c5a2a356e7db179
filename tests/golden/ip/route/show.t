$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0·
$ ip route show
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0·
$ ip route list
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0·
$ ip -d route
unicast 10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
unicast 10.1.0.0/16 via 10.0.0.2 dev d0 proto boot scope global·
$ ip -o route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0·
$ ip -s route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0·
$ ip -N route
10.0.0.0/24 dev d0 proto 2 scope 253 src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0·
$ ip -4 route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0·
