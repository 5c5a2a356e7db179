#! needs vm
# Over IPv6.
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 remote 2001:db8::2 local 2001:db8::1 flowlabel 0x12345 dstport 4789
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link add v1 address 02:00:00:00:00:02 type vxlan id 6 group ff05::1 dev lo dstport 4789
$ ip -d link show v1
$ ip -j -d link show v1
$ ip link add v2 type vxlan id 7 remote 2001:db8::2 local 10.0.0.1 dstport 4789
$ ip link set v0 type vxlan id 5 remote 2001:db8::3
$ ip -d link show v0
