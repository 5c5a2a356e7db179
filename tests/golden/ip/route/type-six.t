$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add blackhole fd01::/64
$ ip route add unreachable fd02::/64
$ ip route add prohibit fd03::/64
$ ip route add throw fd04::/64
$ ip route add local fd05::/64 dev d0
$ ip route add anycast fd06::1 dev d0
$ ip route add multicast ff0e::/64 dev d0
$ ip -6 route
fd00::/64 dev d0 proto kernel metric 256 pref medium
blackhole fd01::/64 dev lo metric 1024 pref medium
unreachable fd02::/64 dev lo metric 1024 pref medium
prohibit fd03::/64 dev lo metric 1024 pref medium
throw fd04::/64 dev lo metric 1024 pref medium
multicast ff0e::/64 dev d0 metric 1024 pref medium
$ ip -6 route show table local fd05::/64
local fd05::/64 dev d0 metric 1024 pref medium
$ ip -6 route show table local fd06::1
anycast fd06::1 dev d0 metric 1024 pref medium
