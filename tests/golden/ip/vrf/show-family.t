#! needs vm
# The list of IPv6 tells of no kinds, so of no VRFs; a prefix of IPv6 asks for no routes of IPv6.
$ ip link add red type vrf table 10
$ ip link set red up
$ ip vrf show
Name              Table
-----------------------
red                 10
$ ip -4 vrf show
Name              Table
-----------------------
red                 10
$ ip -6 vrf show
Name              Table
-----------------------
No VRF has been configured
$ ip -6 addr add 2001:db8::1/64 dev red nodad
$ ip route show table all root 2001:db8::/32
local 2001:db8::1 dev red table 10 proto kernel metric 0 pref medium
2001:db8::/64 dev red table 10 proto kernel metric 256 pref medium
$ ip route show root 2001:db8::/32
$ ip -6 route show root 2001:db8::/32
