# Missing bytes of the link-layer address are taken from the IPv4 socket address: port, then address.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 2:0:0:0:0:9
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:09 PERMANENT·
$ arp -s 10.0.0.2 02000000aabb
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:aa:bb PERMANENT·
$ arp -s 10.0.0.2 02:00:00:00:55
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:55:02 PERMANENT·
$ arp -s 10.0.0.2 2:3
$ ip neigh
10.0.0.2 dev v0 lladdr 02:03:0a:00:00:02 PERMANENT·
$ arp -s 10.0.0.2 2:3:4:
$ ip neigh
10.0.0.2 dev v0 lladdr 02:03:04:00:00:02 PERMANENT·
$ arp -s 10.0.0.2 222:3:4
$ ip neigh
10.0.0.2 dev v0 lladdr 22:02:03:04:00:02 PERMANENT·
$ arp -s 10.0.0.2 ""
$ ip neigh
10.0.0.2 dev v0 lladdr 00:00:0a:00:00:02 PERMANENT·
$ arp -s 10.0.0.2 02:00:00:00:00:55:66zz
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:55 PERMANENT·
