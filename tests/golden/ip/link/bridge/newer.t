#! since 7
# What bridges have since 6.15 (the kernel at hand passes the mode of STP by).
$ ip link add br0 address 02:00:00:00:00:01 type bridge stp_mode user
$ ip link set br0 type bridge stp_mode kernel stp_mode auto
$ ip link set br0 type bridge stp_mode
! Command line is not complete. Try option "help"
? 255
$ ip link set br0 type bridge stp_mode 1
! Error: argument of "stp_mode" must be one of "auto", "user", "kernel", not "1"
? 1
$ ip link set br0 type bridge stp_m user
! bridge: unknown command "stp_m"?
! Usage: …
? 1
$ ip link set br0 type bridge mdb_offload_fail_notification x
! Error: argument "x" is wrong: invalid mdb_offload_fail_notification
? 255
$ ip link set br0 type bridge mdb_offload_fail_notification
! Command line is not complete. Try option "help"
? 255
$ ip link set br0 type bridge fdb_local_vlan_0 256
! Error: argument "256" is wrong: invalid fdb_local_vlan_0
? 255
$ ip link set br0 type bridge fdb_local_vlan_0
! Command line is not complete. Try option "help"
? 255
$ ip link set br0 type bridge fdb_local 1
! bridge: unknown command "fdb_local"?
! Usage: …
? 1
$ newlink bridge 50=u32:1 46=x:1800000018000000 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bridge stp_mode user mdb_offload_fail_notification 1 fdb_local_vlan_0 1·
$ newlink bridge 50=u32:2 5=u32:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bridge stp_state 1 stp_mode kernel·
$ newlink bridge 50=u32:7 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bridge stp_mode (unknown)·
