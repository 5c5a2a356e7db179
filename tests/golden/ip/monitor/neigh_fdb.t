#! todo ip monitor: bridge fdb is not there yet
# A bridge's table speaks the same language.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add i0 address 02:00:00:00:00:02 type ifb
$ ip link set i0 master b0
$ events ip monitor neigh
$ bridge fdb add 02:00:00:00:00:77 dev i0 master
$ bridge fdb del 02:00:00:00:00:77 dev i0 master
$ events
dev i0 lladdr 02:00:00:00:00:77 PERMANENT·
dev i0 lladdr 02:00:00:00:00:77 PERMANENT·
Deleted dev i0 lladdr 02:00:00:00:00:77 PERMANENT·
Deleted dev i0 lladdr 02:00:00:00:00:77 PERMANENT·
