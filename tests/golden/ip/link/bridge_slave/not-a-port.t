$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 type bridge_slave cost 3
! RTNETLINK answers: Operation not supported
? 2
$ ip link set lo type bridge_slave cost 3
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 type bridge_slave
$ ip link add v7 type bridge_slave cost 3
! Error: Unknown device type.
? 2
