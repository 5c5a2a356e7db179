# A port of a bridge speaks in two families.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add i0 address 02:00:00:00:00:02 type ifb
$ events ip monitor link
$ ip link set i0 master b0
$ ip link set i0 nomaster
$ events
