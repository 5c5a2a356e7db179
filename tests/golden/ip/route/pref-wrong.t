$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd01::/64 dev d0 pref
$ ip route add fd01::/64 dev d0 pref foo
$ ip route add fd01::/64 dev d0 pref 300
$ ip route add fd01::/64 dev d0 prefe low
$ ip route add 10.1.0.0/16 dev d0 pref 12
$ ip route add 10.2.0.0/16 dev d0 pref high
$ ip route
