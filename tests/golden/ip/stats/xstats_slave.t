# A bridge port's statistics.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v1 master br0
$ ip stats show dev v1 group xstats_slave
$ ip -j stats show dev v1 group xstats_slave
$ ip stats show dev v1 group xstats_slave subgroup bridge suite stp
