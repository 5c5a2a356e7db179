$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd01::/64 dev d0
$ ip route add fd01::/64 dev d0 metric 5
$ ip route add fd02::/64 dev d0 metric 0
$ ip -6 route
fd00::/64 dev d0 proto kernel metric 256 pref medium
fd01::/64 dev d0 metric 5 pref medium
fd01::/64 dev d0 metric 1024 pref medium
fd02::/64 dev d0 metric 1024 pref medium
$ ip -6 route show metric 5
fd01::/64 dev d0 pref medium
