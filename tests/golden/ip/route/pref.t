$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd01::/64 dev d0 pref low
$ ip route add fd02::/64 dev d0 pref medium
$ ip route add fd03::/64 dev d0 pref high
$ ip route add fd04::/64 dev d0 pref 1
$ ip -6 route
fd00::/64 dev d0 proto kernel metric 256 pref medium
fd01::/64 dev d0 metric 1024 pref low
fd02::/64 dev d0 metric 1024 pref medium
fd03::/64 dev d0 metric 1024 pref high
fd04::/64 dev d0 metric 1024 pref high
$ ip -6 -N route
fd00::/64 dev d0 proto 2 metric 256 pref medium
fd01::/64 dev d0 metric 1024 pref low
fd02::/64 dev d0 metric 1024 pref medium
fd03::/64 dev d0 metric 1024 pref high
fd04::/64 dev d0 metric 1024 pref high
$ ip -6 -j route show fd03::/64
[{"dst":"fd03::/64","dev":"d0","metric":1024,"flags":[],"pref":"high"}]
