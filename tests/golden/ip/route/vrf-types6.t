#! needs vm
# Anycast routes of a VRF, which the kernel adds on a router: listed, selected by type, flushed.
$ echo 1 >/proc/sys/net/ipv6/conf/all/forwarding
$ ip link add red type vrf table 10
$ ip link set red up
$ ip link add v0 address 02:00:00:00:00:01 master red type dummy
$ ip link set v0 up
$ ip -6 addr add 2001:db8::1/64 dev v0 nodad
$ ip -6 route add unreachable 2001:db8:9::/48 table 10
$ ip -6 route show vrf red
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
2001:db8::/64 dev v0 proto kernel metric 256 pref medium
unreachable 2001:db8:9::/48 dev lo metric 1024 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
multicast ff00::/8 dev v0 proto kernel metric 256 pref medium
$ ip -6 route show table 10
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
local 2001:db8::1 dev v0 proto kernel metric 0 pref medium
2001:db8::/64 dev v0 proto kernel metric 256 pref medium
unreachable 2001:db8:9::/48 dev lo metric 1024 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev v0 proto kernel metric 0 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
multicast ff00::/8 dev v0 proto kernel metric 256 pref medium
$ for type in anycast local broadcast unicast unreachable; do echo "== $type"; ip -6 route show vrf red type $type; ip -6 route show type $type vrf red; ip -6 route show table 10 type $type; done
== anycast
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
2001:db8::/64 dev v0 proto kernel metric 256 pref medium
unreachable 2001:db8:9::/48 dev lo metric 1024 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
multicast ff00::/8 dev v0 proto kernel metric 256 pref medium
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
== local
local 2001:db8::1 dev v0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev v0 proto kernel metric 0 pref medium
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
2001:db8::/64 dev v0 proto kernel metric 256 pref medium
unreachable 2001:db8:9::/48 dev lo metric 1024 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
multicast ff00::/8 dev v0 proto kernel metric 256 pref medium
local 2001:db8::1 dev v0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev v0 proto kernel metric 0 pref medium
== broadcast
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
2001:db8::/64 dev v0 proto kernel metric 256 pref medium
unreachable 2001:db8:9::/48 dev lo metric 1024 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
multicast ff00::/8 dev v0 proto kernel metric 256 pref medium
== unicast
2001:db8::/64 dev v0 proto kernel metric 256 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
2001:db8::/64 dev v0 proto kernel metric 256 pref medium
unreachable 2001:db8:9::/48 dev lo metric 1024 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
multicast ff00::/8 dev v0 proto kernel metric 256 pref medium
2001:db8::/64 dev v0 proto kernel metric 256 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
== unreachable
unreachable 2001:db8:9::/48 dev lo metric 1024 pref medium
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
2001:db8::/64 dev v0 proto kernel metric 256 pref medium
unreachable 2001:db8:9::/48 dev lo metric 1024 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
multicast ff00::/8 dev v0 proto kernel metric 256 pref medium
unreachable 2001:db8:9::/48 dev lo metric 1024 pref medium
$ ip -6 route show vrf red type local type anycast
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
$ ip -6 route show vrf red type anycast type local
local 2001:db8::1 dev v0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev v0 proto kernel metric 0 pref medium
$ ip -6 route show vrf red table 254
$ ip -6 route show table 254 vrf red type anycast
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
$ ip -6 -d route show vrf red type anycast
anycast 2001:db8:: dev v0 proto kernel scope global metric 0 pref medium
anycast fe80:: dev v0 proto kernel scope global metric 0 pref medium
$ ip -6 -j route show vrf red type anycast
[{"type":"anycast","dst":"2001:db8::","dev":"v0","protocol":"kernel","metric":0,"flags":[],"pref":"medium"},{"type":"anycast","dst":"fe80::","dev":"v0","protocol":"kernel","metric":0,"flags":[],"pref":"medium"}]
$ ip -6 route flush vrf red type local
$ ip -6 route show table 10
anycast 2001:db8:: dev v0 proto kernel metric 0 pref medium
2001:db8::/64 dev v0 proto kernel metric 256 pref medium
unreachable 2001:db8:9::/48 dev lo metric 1024 pref medium
anycast fe80:: dev v0 proto kernel metric 0 pref medium
fe80::/64 dev v0 proto kernel metric 256 pref medium
multicast ff00::/8 dev v0 proto kernel metric 256 pref medium
$ ip -6 route flush vrf red
$ ip -6 route show table 10
$ ip -6 route flush table 10
$ ip -6 route show table 10
