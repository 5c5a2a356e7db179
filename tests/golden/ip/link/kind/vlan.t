#! needs vm
# An 802.1Q link on another.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name v0 type vlan id 5
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link add link d0 name v1 type vlan protocol 802.1ad id 0x10
$ ip -d link show v1
$ ip -j -d link show v1
$ ip link add link d0 name v2 type vlan prot 802.1Q i 7
$ ip -br link show type vlan
