$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link add v1 address 02:00:00:00:00:11 type ifb
$ ip link set v0 up addrgenmode none
$ ip link set v1 up addrgenmode none
$ ip addr add fd00::1/64 dev v0 nodad
$ route -6 add fd03::1 gw fd00::5
! SIOCADDRT: No such device
? 7
$ route -6 add fd03::2 gw fd00::5 dev v0
$ route -6 add fd03::3/128 v0
$ ip -6 route show
fd00::/64 dev v0 proto kernel metric 256 pref medium
fd03::2 via fd00::5 dev v0 metric 1 onlink pref medium
fd03::3 dev v0 metric 1 onlink pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
fe80::/64 dev v1 proto kernel metric 256 pref medium
