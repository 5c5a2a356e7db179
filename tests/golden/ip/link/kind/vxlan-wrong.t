#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add v0 type vxlan
$ ip link add v0 type vxlan id
$ ip link add v0 type vxlan id x
$ ip link add v0 type vxlan id 16777216 dstport 0
$ ip link add v0 type vxlan id 5 group 10.0.0.1 dstport 0
$ ip link add v0 type vxlan id 5 remote 224.0.0.1 dstport 0
$ ip link add v0 type vxlan id 5 group x dstport 0
$ ip link add v0 type vxlan id 5 local x dstport 0
$ ip link add v0 type vxlan id 5 dev nosuch dstport 0
$ ip link add v0 type vxlan id 5 ttl x dstport 0
$ ip link add v0 type vxlan id 5 ttl 256 dstport 0
$ ip link add v0 type vxlan id 5 tos x dstport 0
$ ip link add v0 type vxlan id 5 df x dstport 0
$ ip link add v0 type vxlan id 5 flowlabel x dstport 0
$ ip link add v0 type vxlan id 5 flowlabel 0x100000 dstport 0
$ ip link add v0 type vxlan id 5 ageing x dstport 0
$ ip link add v0 type vxlan id 5 maxaddress x dstport 0
$ ip link add v0 type vxlan id 5 srcport x dstport 0
$ ip link add v0 type vxlan id 5 srcport 1 x dstport 0
$ ip link add v0 type vxlan id 5 srcport 1
$ ip link add v0 type vxlan id 5 dstport x
$ ip link add v0 type vxlan id 5 dstport 65536
$ ip link add v0 type vxlan id 5 reserved_bits x dstport 0
$ ip link add v0 type vxlan external id 5 dstport 0
$ ip link add v0 type vxlan vnifilter id 5 dstport 0
$ ip link add v0 type vxlan id 5 id 6 dstport 0
$ ip link add v0 type vxlan id 5 learning learning dstport 0
$ ip link add v0 type vxlan id 5 learning nolearning dstport 0
$ ip link add v0 type vxlan id 5 dstport 0 dstport 1
$ ip link add v0 type vxlan id 5 dstport 0 what
$ ip link add v0 type vxlan help
$ ip link set v0 type vxlan id 5
$ ip link show type vxlan
