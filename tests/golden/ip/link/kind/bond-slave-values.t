# Wrong values of a port.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master b0
$ ip link set d0 type bond_slave queue_id x
! Error: argument "x" is wrong: queue_id is invalid
? 255
$ ip link set d0 type bond_slave queue_id -1
! Error: argument "-1" is wrong: queue_id is invalid
? 255
$ ip link set d0 type bond_slave queue_id 65536
! Error: argument "65536" is wrong: queue_id is invalid
? 255
$ ip link set d0 type bond_slave queue_id 65535
! RTNETLINK answers: Operation not permitted
? 2
$ ip link set d0 type bond_slave prio x
! Error: argument "x" is wrong: prio is invalid
? 255
$ ip link set d0 type bond_slave prio 2147483648
! Error: argument "2147483648" is wrong: prio is invalid
? 255
$ ip link set d0 type bond_slave prio 1.5
! Error: argument "1.5" is wrong: prio is invalid
? 255
$ ip link set d0 type bond_slave prio ""
! Error: argument "" is wrong: prio is invalid
? 255
