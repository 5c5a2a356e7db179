# A broken file of tables is told of once, also for a table by its number; -N reads two files only.
$ mkdir /etc/iproute2; echo garbage >/etc/iproute2/rt_tables; echo garbage >/etc/iproute2/rt_protos; echo garbage >/etc/iproute2/group
$ ip link set lo up
$ ip route add 10.5.0.0/16 dev lo table 5 proto 99
! Database /etc/iproute2/rt_tables is corrupted at garbage
! ␤
! Database /etc/iproute2/rt_protos is corrupted at garbage
! ␤
$ ip route show table 5
10.5.0.0/16 dev lo proto 99 scope link·
! Database /etc/iproute2/rt_tables is corrupted at garbage
! ␤
! Database /etc/iproute2/rt_protos is corrupted at garbage
! ␤
$ ip rule add from 1.2.3.4 table 5
! Database /etc/iproute2/rt_tables is corrupted at garbage
! ␤
$ ip rule show
0:	from all lookup local
32765:	from 1.2.3.4 lookup 5
32766:	from all lookup main
32767:	from all lookup default
! Database /etc/iproute2/rt_tables is corrupted at garbage
! ␤
$ ip -N rule show
0:	from all lookup 255
32765:	from 1.2.3.4 lookup 5
32766:	from all lookup 254
32767:	from all lookup 253
! Database /etc/iproute2/rt_tables is corrupted at garbage
! ␤
$ ip -N route show table 5
10.5.0.0/16 dev lo proto 99 scope 253·
! Database /etc/iproute2/rt_tables is corrupted at garbage
! ␤
$ ip -N link show lo
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group 0 qlen 1000
    link/[772] 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Database /etc/iproute2/group is corrupted at garbage
! ␤
$ ip mroute show table 9
! Database /etc/iproute2/rt_tables is corrupted at garbage
! ␤
$ ip route flush table 5
! Database /etc/iproute2/rt_tables is corrupted at garbage
! ␤
$ ip vrf show
Name              Table
-----------------------
No VRF has been configured
