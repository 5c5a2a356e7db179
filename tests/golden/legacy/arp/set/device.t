$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -i v0 -s 10.5.0.2 02:00:00:00:00:02
$ ip neigh
10.5.0.2 dev v0 lladdr 02:00:00:00:00:02 PERMANENT·
$ arp -i v1 -s 10.0.0.3 02:00:00:00:00:02 dev v0
$ ip neigh show dev v0 | sort
10.0.0.3 lladdr 02:00:00:00:00:02 PERMANENT·
10.5.0.2 lladdr 02:00:00:00:00:02 PERMANENT·
$ arp -s 10.0.0.2 02:00:00:00:00:02 dev v9
! SIOCSARP: No such device
? 255
$ arp -i v9 -s 10.0.0.2 02:00:00:00:00:02
! SIOCSARP: No such device
? 255
$ arp -s 10.0.0.2 02:00:00:00:00:02 dev
! Usage: …
? 3
