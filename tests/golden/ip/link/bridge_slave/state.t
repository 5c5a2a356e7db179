$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 type bridge_slave state 3
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 master br0
$ ip link set v0 type bridge_slave state 3
! RTNETLINK answers: Network is down
? 2
$ ip link set v0 type bridge_slave state x
! Error: argument "x" is wrong: state is invalid
? 255
$ ip link set v0 type bridge_slave state forwarding
! Error: argument "forwarding" is wrong: state is invalid
? 255
$ ip link set v0 type bridge_slave state 9
! RTNETLINK answers: Invalid argument
? 2
$ ip link set v0 type bridge_slave state
! Command line is not complete. Try option "help"
? 255
