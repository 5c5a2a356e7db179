#! needs vm
# The route says where to.
$ ip link add v0 address 02:00:00:00:00:01 type vxlan external dstport 4789
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link add v1 address 02:00:00:00:00:02 type vxlan external vnifilter dstport 4790
$ ip -d link show v1
$ ip -j -d link show v1
$ ip link add v2 address 02:00:00:00:00:03 type vxlan id 9 gpe
$ ip link add v2 address 02:00:00:00:00:03 type vxlan external gpe
$ ip -d link show v2
$ ip -j -d link show v2
$ ip link add v3 address 02:00:00:00:00:04 type vxlan id 10 dstport 4791 nolocalbypass reserved_bits 0x10
$ ip -d link show v3
$ ip link add v3 address 02:00:00:00:00:04 type vxlan id 10 dstport 4791 nolocalbypass
$ ip -d link show v3
$ ip -j -d link show v3
