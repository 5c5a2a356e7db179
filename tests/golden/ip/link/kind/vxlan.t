#! needs vm
# The defaults, with a warning when the port is not given.
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5
$ ip -d link show v0
$ ip -j -d link show v0
$ ip -d -d link show v0
$ ip link add v1 address 02:00:00:00:00:02 type vxlan id 6 dstport 4789 ttl auto nolearning
$ ip -d link show v1
$ ip link add v2 address 02:00:00:00:00:03 type vxlan vni 7 dstport 0 ttl inherit tos inherit df set
$ ip -d link show v2
$ ip -j -d link show v2
