#! mask timers
$ ip link add br0 address 02:00:00:00:00:03 type bridge fdb_max_learned 7 no_linklocal_learn 1
$ ip -d link show br0
$ ip link set br0 type bridge fdb_flush
$ ip link set br0 type bridge no_linklocal 1
$ ip link set br0 type bridge no_linklocal_learn x
$ ip link set br0 type bridge fdb_max_learned x
$ ip link set br0 type bridge fdb
