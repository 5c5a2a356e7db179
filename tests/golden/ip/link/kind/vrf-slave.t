#! needs vm
# A VRF's port has nothing to set.
$ ip link add red address 02:00:00:00:00:01 type vrf table 10
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 vrf red
$ ip link set d0 type vrf_slave
$ ip link set d0 type vrf_slave table 7
$ ip link show type vrf_slave
$ ip -j link show type vrf_slave
$ ip link set d0 vrf d0
$ ip link set d0 nomaster
$ ip link show type vrf_slave
