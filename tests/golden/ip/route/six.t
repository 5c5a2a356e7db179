$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd01::/64 via fd00::2
$ ip route add fd02::/64 dev d0
$ ip route add default via fd00::fe
$ ip -6 route add fd03::1 dev d0
$ ip -6 route
fd00::/64 dev d0 proto kernel metric 256 pref medium
fd01::/64 via fd00::2 dev d0 metric 1024 pref medium
fd02::/64 dev d0 metric 1024 pref medium
fd03::1 dev d0 metric 1024 pref medium
default via fd00::fe dev d0 metric 1024 pref medium
$ ip -6 route show default
default via fd00::fe dev d0 metric 1024 pref medium
$ ip -6 -j route
[{"dst":"fd00::/64","dev":"d0","protocol":"kernel","metric":256,"flags":[],"pref":"medium"},{"dst":"fd01::/64","gateway":"fd00::2","dev":"d0","metric":1024,"flags":[],"pref":"medium"},{"dst":"fd02::/64","dev":"d0","metric":1024,"flags":[],"pref":"medium"},{"dst":"fd03::1","dev":"d0","metric":1024,"flags":[],"pref":"medium"},{"dst":"default","gateway":"fd00::fe","dev":"d0","metric":1024,"flags":[],"pref":"medium"}]
$ ip -6 -d route
unicast fd00::/64 dev d0 proto kernel scope global metric 256 pref medium
unicast fd01::/64 via fd00::2 dev d0 proto boot scope global metric 1024 pref medium
unicast fd02::/64 dev d0 proto boot scope global metric 1024 pref medium
unicast fd03::1 dev d0 proto boot scope global metric 1024 pref medium
unicast default via fd00::fe dev d0 proto boot scope global metric 1024 pref medium
