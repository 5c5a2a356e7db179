#! since 7
# The priority of a port (the kernel at hand passes it by).
$ ip link add b0 address 02:00:00:00:00:01 type bond mode 802.3ad
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master b0
$ ip link set d0 type bond_slave actor_port_prio 7
$ ip link set d0 type bond_slave prio 3 actor_port_prio 65535 actor_port_prio 0
! Error: option not supported in mode.
? 2
$ ip link set d0 type bond_slave actor_port_prio
! Command line is not complete. Try option "help"
? 255
$ ip link set d0 type bond_slave actor_port_prio 65536
! Error: argument "65536" is wrong: actor prio is invalid
? 255
$ ip link set d0 type bond_slave actor_port_prio x
! Error: argument "x" is wrong: actor prio is invalid
? 255
$ ip link set d0 type bond_slave actor_port 7
! bond_slave: unknown option "actor_port"?
! Usage: …
? 1
$ newlink bond_slave 5=u16:3 9=u32:2 10=u16:7 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond_slave queue_id 3 prio 2 actor_port_prio 7·
