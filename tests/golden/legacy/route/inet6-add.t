$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link add v1 address 02:00:00:00:00:11 type ifb
$ ip link set v0 up addrgenmode none
$ ip link set v1 up addrgenmode none
$ ip addr add fd00::1/64 dev v0 nodad
$ route -6 add default gw fd00::5
$ route -6 add fd01::/64 gw fd00::5 metric 3
$ route -A inet6 add fd02::/64 v0
$ route --inet6 add fd03::1 dev v0
$ route -6 add fd04::/64 metric 0 device v0
$ route -6 add fd05::1/64 v0
$ ip -6 route show
fd00::/64 dev v0 proto kernel metric 256 pref medium
fd01::/64 via fd00::5 dev v0 metric 3 pref medium
fd02::/64 dev v0 metric 1 pref medium
fd03::1 dev v0 metric 1 onlink pref medium
fd04::/64 dev v0 metric 1024 pref medium
fd05::/64 dev v0 metric 1 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
fe80::/64 dev v1 proto kernel metric 256 pref medium
default via fd00::5 dev v0 metric 1 pref medium
