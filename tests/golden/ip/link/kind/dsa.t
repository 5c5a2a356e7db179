#! needs vm
# A port of a switch.
$ ip link add d0 type dummy
$ ip link set d0 type dsa conduit d0
$ ip link set d0 type dsa master d0
$ ip link set d0 type dsa conduit nosuch
$ ip link set d0 type dsa conduit
$ ip link set d0 type dsa what
$ ip link set d0 type dsa help
$ ip link add s0 type dsa
