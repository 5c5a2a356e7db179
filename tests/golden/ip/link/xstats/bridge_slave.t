$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link xstats type bridge_slave
$ ip link xstats type bridge_slave dev v0
$ ip link xstats type bridge_slave dev br0
$ ip -j link xstats type bridge_slave
$ ip link xstats type bridge_slave stp
$ ip link xstats type bridge_slave mcast dev v0
