# Options of a port more than once; no port at all.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master b0
$ ip link set d0 type bond_slave queue_id 1 queue_id 2
$ ip -d link show d0 | grep -o "bond_slave.*addrgenmode"
bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 2 prio 0 addrgenmode
$ ip link set d0 type bond_slave prio 1 prio 2 queue_id 3
$ ip -d link show d0 | grep -o "bond_slave.*addrgenmode"
bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 3 prio 2 addrgenmode
$ ip link set b0 type bond_slave prio 1
! RTNETLINK answers: Operation not supported
? 2
$ ip link set lo type bond_slave prio 1
! RTNETLINK answers: Operation not supported
? 2
$ ip link set d0 nomaster
$ ip link set d0 type bond_slave prio 1
! RTNETLINK answers: Operation not supported
? 2
$ ip link add d1 type bond_slave prio 1
! Error: Unknown device type.
? 2
