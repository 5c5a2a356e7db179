# By the device's master.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v1 master br0
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:ab dev v1
$ ip neigh show master br0
10.0.0.3 dev v1 lladdr 02:00:00:00:00:ab PERMANENT·
$ ip neigh show nomaster
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show master v0
