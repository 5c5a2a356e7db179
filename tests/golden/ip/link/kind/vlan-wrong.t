#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name v0 type vlan
$ ip link add link d0 name v0 type vlan id
$ ip link add link d0 name v0 type vlan id x
$ ip link add link d0 name v0 type vlan id 4096
$ ip link add link d0 name v0 type vlan id 65536
$ ip link add link d0 name v0 type vlan id 5 protocol 802.1x
$ ip link add link d0 name v0 type vlan id 5 gvrp
$ ip link add link d0 name v0 type vlan id 5 gvrp yes
$ ip link add link d0 name v0 type vlan id 5 reorder_hdr 1
$ ip link add link d0 name v0 type vlan id 5 mvrp maybe
$ ip link add link d0 name v0 type vlan id 5 loose_binding x
$ ip link add link d0 name v0 type vlan id 5 bridge_binding x
$ ip link add name v0 type vlan id 5
$ ip -br link show type vlan
