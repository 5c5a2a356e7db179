# A bridge's table speaks the same language.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add i0 address 02:00:00:00:00:02 type ifb
$ ip link set i0 master b0
$ events ip monitor neigh
$ /mnt/reference/bin/bridge fdb add 02:00:00:00:00:77 dev i0 master
$ /mnt/reference/bin/bridge fdb add 02:00:00:00:00:78 dev i0 master dynamic extern_learn
$ /mnt/reference/bin/bridge fdb del 02:00:00:00:00:77 dev i0 master
$ events
dev i0 lladdr 02:00:00:00:00:77 PERMANENT·
dev i0 lladdr 02:00:00:00:00:77 PERMANENT·
dev i0 lladdr 02:00:00:00:00:78 extern_learn REACHABLE·
dev i0 lladdr 02:00:00:00:00:78 extern_learn REACHABLE·
Deleted dev i0 lladdr 02:00:00:00:00:77 PERMANENT·
Deleted dev i0 lladdr 02:00:00:00:00:77 PERMANENT·
$ events ip -B -s monitor label neigh dev i0
$ /mnt/reference/bin/bridge fdb add 02:00:00:00:00:79 dev i0 master static sticky
$ /mnt/reference/bin/bridge fdb add 02:00:00:00:00:7a dev b0
$ events
[NEIGH]lladdr 02:00:00:00:00:79  used 0/0/0NOARP·
[NEIGH]lladdr 02:00:00:00:00:79  used 0/0/0NOARP·
$ events ip -br monitor neigh
$ /mnt/reference/bin/bridge fdb del 02:00:00:00:00:79 dev i0 master
$ events
Deleted i0               02:00:00:00:00:79
Deleted i0               02:00:00:00:00:79
$ events ip -4 monitor neigh
$ /mnt/reference/bin/bridge fdb add 02:00:00:00:00:7b dev i0 master
$ events
