#! needs vm
# As ipvlan, with a character device.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name i0 type ipvtap mode l2 bridge
$ ip -d link show i0
$ ip -j -d link show i0
$ ip link set i0 type ipvtap mode l3
$ ip -d link show i0
$ ip link set i0 type ipvtap mode x
$ ip link set i0 type ipvtap what
