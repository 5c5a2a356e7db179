#! needs vm
# The defaults.
$ ip link add b0 address 02:00:00:00:00:01 type bond
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link add b1 address 02:00:00:00:00:02 type bond mode active-backup miimon 100
$ ip -d link show b1
$ ip link add b2 type bond help
$ ip link add b2 type bond what
$ ip link show type bond
