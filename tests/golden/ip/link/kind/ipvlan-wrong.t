#! needs vm
# What is wrong is named.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name i0 type ipvlan mode
$ ip link add link d0 name i0 type ipvlan mode l4
$ ip link add link d0 name i0 type ipvlan private vepa
$ ip link add link d0 name i0 type ipvlan bridge private
$ ip link add link d0 name i0 type ipvlan mode l2 mode l3
$ ip link add link d0 name i0 type ipvlan bridge bridge
$ ip -d link show i0
$ ip link add link d0 name i1 type ipvlan what
$ ip link add link d0 name i1 type ipvlan help
$ ip link add name i1 type ipvlan
$ ip link set i0 type ipvlan priv
$ ip -d link show i0
