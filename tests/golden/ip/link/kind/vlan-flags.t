#! needs vm
# Flags are set and cleared one by one.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name v0 type vlan id 5 reorder_hdr off gvrp on mvrp on loose_binding on
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link set v0 type vlan gvrp off reorder_hdr on
$ ip -d link show v0
$ ip link set v0 type vlan loose off mvrp off bridge_binding on
$ ip -d link show v0
