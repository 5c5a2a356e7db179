#! needs vm
# Several links on one, which share its address.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name i0 type ipvlan
$ ip -d link show i0
$ ip -j -d link show i0
$ ip link add link d0 name i1 type ipvlan mode l3 private
$ ip -d link show i1
$ ip -j -d link show i1
$ ip link set i0 type ipvlan mode l3s vepa
$ ip -d link show i0
$ ip -j -d link show i0
$ ip link set i0 type ipvlan bridge
$ ip -d link show i0
