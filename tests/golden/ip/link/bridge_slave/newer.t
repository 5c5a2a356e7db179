#! since 7
# Gratuitous ARP is forwarded all the same (the kernel at hand passes it by).
$ ip link add br0 address 02:00:00:00:00:01 type bridge
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master br0
$ ip link set d0 type bridge_slave neigh_forward_grat on
$ ip link set d0 type bridge_slave neigh_suppress on neigh_forward_grat on neigh_forward_grat off
$ ip link set d0 type bridge_slave neigh_forward_grat
! Command line is not complete. Try option "help"
? 255
$ ip link set d0 type bridge_slave neigh_forward_grat 1
! Error: argument of "neigh_forward_grat" must be one of "off", "on", not "1"
? 1
$ ip link set d0 type bridge_slave neigh_forward on
! bridge_slave: unknown option "neigh_forward"?
! Usage: …
? 1
$ newlink bridge_slave 32=u8:1 45=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bridge_slave neigh_suppress on neigh_forward_grat on·
