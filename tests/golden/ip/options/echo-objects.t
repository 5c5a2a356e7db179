# The first message of what the kernel made of it; nothing where it refuses.
$ ip link set lo up
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 addrgenmode none
$ ip link set v1 addrgenmode none
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip -echo route add 10.3.0.0/16 via 10.0.0.2
10.3.0.0/16 via 10.0.0.2 dev v0·
$ ip -echo -o route add 10.6.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3
10.6.0.0/16 \	nexthop via 10.0.0.2 dev v0 weight 1 \	nexthop via 10.0.0.3 dev v0 weight 1·
$ ip -echo -6 route add blackhole fd01::/64
blackhole fd01::/64 dev lo metric 1024 pref medium
$ ip -echo route del 10.3.0.0/16
Deleted 10.3.0.0/16 via 10.0.0.2 dev v0·
$ ip -echo -j route del 10.3.0.0/16
! RTNETLINK answers: No such process
? 2
$ ip -echo nexthop add id 1 via 10.0.0.2 dev v0
id 1 via 10.0.0.2 dev v0 scope link·
$ ip -echo -d nexthop add id 3 group 1
id 3 group 1 scope global proto unspec·
$ ip -echo nexthop del id 3
Deleted id 3 group 1·
$ ip -echo -d route add 10.9.0.0/16 nhid 1
unicast 10.9.0.0/16 nhid 1 via 10.0.0.2 dev v0 table main proto boot scope global·
	nh_info id 1 via 10.0.0.2 dev v0 scope link proto unspec·
$ ip -echo -j rule del pref 5
! RTNETLINK answers: No such file or directory
? 2
$ ip -echo -j -6 addr add fd00::1/64 dev v0 nodad
[{}]
$ ip -echo neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev v0
$ ip -echo link del v1
Deleted 2: v1@NONE: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
