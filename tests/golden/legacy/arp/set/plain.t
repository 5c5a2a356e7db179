$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:02 PERMANENT·
$ arp -s 10.0.0.2 02:00:00:00:00:03
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:03 PERMANENT·
$ arp --set 10.0.0.2 02:00:00:00:00:04
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:04 PERMANENT·
