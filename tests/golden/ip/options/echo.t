$ ip -echo link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -echo addr add 10.0.0.1/24 dev lo
1: lo    inet 10.0.0.1/24 scope global lo
       valid_lft forever preferred_lft forever
$ ip -echo route add blackhole 10.1.0.0/16
blackhole 10.1.0.0/16·
$ ip -echo link add v0 address 02:00:00:00:00:01 type veth peer name v1
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip -ec link show lo
! Option "-ec" is unknown, try "ip -help".
? 255
$ ip -e link show lo
! Option "-e" is unknown, try "ip -help".
? 255
$ ip --echo addr del 10.0.0.1/24 dev lo
Deleted 1: lo    inet 10.0.0.1/24 scope global lo
       valid_lft forever preferred_lft forever
