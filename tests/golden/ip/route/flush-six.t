$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd01::/64 via fd00::2 proto 50
$ ip route add blackhole fd02::/64 proto 50
$ ip -6 -s -s route flush proto 50
fd01::/64 via fd00::2 dev d0 metric 1024 pref medium
blackhole fd02::/64 dev lo metric 1024 pref medium
␤
*** Round 1, deleting 2 entries ***
*** Flush is complete after 1 round ***
$ ip -6 route
fd00::/64 dev d0 proto kernel metric 256 pref medium
