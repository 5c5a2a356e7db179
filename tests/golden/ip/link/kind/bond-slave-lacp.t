#! needs vm
# In 802.3ad a port tells of its aggregator.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode 802.3ad miimon 100
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master b0
$ ip -d link show d0
$ ip -j -d link show d0
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link set d0 nomaster
$ ip -d link show d0
