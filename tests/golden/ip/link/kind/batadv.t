#! needs vm
# A mesh.
$ ip link add b0 address 02:00:00:00:00:01 type batadv
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link add b1 address 02:00:00:00:00:02 type batadv ra BATMAN_V
$ ip -d link show b1
$ ip -j -d link show b1
$ ip link add b2 type batadv ra x
$ ip link add b2 type batadv ra
$ ip link add b2 type batadv what
$ ip link add b2 type batadv help
$ ip link add b2 address 02:00:00:00:00:03 type batadv routing_algo BATMAN_IV ra BATMAN_V
$ ip -d link show b2
$ ip link set b0 type batadv ra BATMAN_V
