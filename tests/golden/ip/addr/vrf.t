#! needs vm
# Ports of a VRF.
$ ip link add red type vrf table 10
$ ip link set red address 02:00:00:00:00:09
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link set d0 master red
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr show vrf red
$ ip addr show master red
$ ip -br addr show vrf red
$ ip addr show type vrf
$ ip addr show type vrf_slave
$ ip -br addr show nomaster
