# -echo shows the first thing that the kernel tells, or an empty object; nothing where it refuses.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up; ip link set v1 up
$ ip -echo addr add 192.0.2.1/24 dev v0
3: v0    inet 192.0.2.1/24 scope global v0
       valid_lft forever preferred_lft forever
$ ip -echo -j addr add 192.0.2.1/24 dev v0
! Error: ipv4: Address already assigned.
? 2
$ ip -echo -j addr add 2001:db8::1/64 dev v0
[{}]
$ ip -echo route add 198.51.100.0/24 dev v0
198.51.100.0/24 dev v0 scope link·
$ ip -echo route replace 198.51.100.0/24 dev v0 src 192.0.2.1
198.51.100.0/24 dev v0 scope link src 192.0.2.1·
$ ip -echo route del 198.51.100.0/24
Deleted 198.51.100.0/24 dev v0 scope link src 192.0.2.1·
$ ip -echo -j -p route del 198.51.100.0/24
! RTNETLINK answers: No such process
? 2
$ ip -echo nexthop add id 5 dev v0
id 5 dev v0 scope host·
$ ip -echo nexthop del id 5
Deleted id 5 dev v0 scope host·
$ ip -echo -j rule del pref 99
! RTNETLINK answers: No such file or directory
? 2
$ ip -echo -j link set v0 mtu 1400
[{}]
$ ip -echo link add w0 address 02:00:00:00:00:07 type veth peer name w1 address 02:00:00:00:00:08
5: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:07 brd ff:ff:ff:ff:ff:ff
$ ip -echo link del w0
Deleted 5: w0@NONE: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:07 brd ff:ff:ff:ff:ff:ff
$ ip link add w0 address 02:00:00:00:00:07 type veth peer name w1 address 02:00:00:00:00:08
$ ip -echo -br link del w0
Deleted w0@NONE          DOWN          ·∅
