#! needs vm
# The link that copies what netlink says.
$ ip link add n0 type nlmon
$ ip -d link show n0
$ ip -j -d link show n0
$ ip link add n1 type nlmon x
$ ip link show type nlmon
