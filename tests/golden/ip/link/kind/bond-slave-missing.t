# What is missing, and words cut short.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master b0
$ ip link set d0 type bond_slave queue_id
! Command line is not complete. Try option "help"
? 255
$ ip link set d0 type bond_slave prio
! Command line is not complete. Try option "help"
? 255
$ ip link set d0 type bond_slave queue_id 1 prio
! Command line is not complete. Try option "help"
? 255
$ ip link set d0 type bond_slave q 3
$ ip link set d0 type bond_slave queue 4
$ ip link set d0 type bond_slave pri 5
! bond_slave: unknown option "pri"?
! Usage: …
? 1
$ ip link set d0 type bond_slave p 5
! bond_slave: unknown option "p"?
! Usage: …
? 1
$ ip -d link show d0 | grep -o "bond_slave.*addrgenmode"
bond_slave state ACTIVE mii_status UP link_failure_count 0 perm_hwaddr 02:00:00:00:00:02 queue_id 4 prio 0 addrgenmode
