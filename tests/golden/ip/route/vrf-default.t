# `vrf default` is the main table; `route get` wants a device.
$ ip link add v0 type dummy
$ ip link set v0 up
$ ip route add vrf default 10.7.0.0/24 dev v0
$ ip -6 route add vrf default 2001:db8::/64 dev v0
$ ip route show vrf default
10.7.0.0/24 dev v0 scope link·
$ ip -6 route show vrf default 2001:db8::/64
2001:db8::/64 dev v0 metric 1024 pref medium
$ ip route get vrf default 10.7.0.1
! Error: argument "default" is wrong: Invalid VRF
! ␤
? 255
$ ip nexthop show vrf default
! Error: argument "default" is wrong: Invalid VRF
! ␤
? 255
$ ip route del vrf default 10.7.0.0/24 dev v0
$ ip route add vrf default 10.8.0.0/24 dev v0
$ ip route flush vrf default
$ ip route show vrf default
$ ip netns add blue
$ ip -n blue link set lo up
$ ip -n blue route add vrf default 10.9.0.0/24 dev lo
$ ip -n blue route show vrf default
10.9.0.0/24 dev lo scope link·
$ ip route add vrf defaul 10.9.0.0/24 dev v0
! Error: argument "defaul" is wrong: Invalid VRF
! ␤
? 255
$ ip route show vrf main
! Error: argument "main" is wrong: Invalid VRF
! ␤
? 255
