#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add b0 address 02:00:00:00:00:02 type bond
$ ip link set d0 master b0
$ ifconfig d0
$ ifconfig b0
$ ifconfig -s d0
$ ifconfig -s b0
