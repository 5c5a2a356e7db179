#! since 7
# What bonds have since 6.15 (the kernel at hand passes it by).
$ ip link add b0 address 02:00:00:00:00:01 type bond mode 802.3ad lacp_strict on
$ ip link add b1 address 02:00:00:00:00:02 type bond mode 802.3ad broadcast_neighbor on
$ ip link set b0 type bond lacp_strict off broadcast_neighbor off
$ ip link set b0 type bond lacp_s on lacp_strict off
$ ip link set b0 type bond broadcast_neigh on
! bond: unknown command "broadcast_neigh"?
! Usage: …
? 1
$ ip link set b0 type bond lacp_strict
! Command line is not complete. Try option "help"
? 255
$ ip link set b0 type bond lacp_strict 1
! Error: argument of "lacp_strict" must be one of "off", "on", not "1"
? 1
$ ip link set b0 type bond broadcast_neighbor
! Command line is not complete. Try option "help"
? 255
$ ip link set b0 type bond broadcast_neighbor maybe
! Error: argument of "broadcast_neighbor" must be one of "off", "on", not "maybe"
? 1
$ ip link set b1 type bond ad_select actor_port_prio
! Error: invalid option value.
? 2
$ newlink bond 1=u8:4 18=u32:1 22=u8:3 29=u8:1 32=u8:1 33=u8:1 34=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond mode 802.3ad lacp_strict on min_links 1 lacp_active on coupled_control on broadcast_neighbor on ad_select actor_port_prio·
$ newlink bond 33=u8:2 34=u8:1 >m; ip -d monitor file m
9: d0: <NO-CARRIER,BROADCAST,MULTICAST,UP>·
    link/ether·
    bond lacp_strict on broadcast_neighbor on·
