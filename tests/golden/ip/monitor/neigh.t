# Neighbours that are set, and their going.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up arp on
$ events ip monitor neigh
$ ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev i0
$ ip neigh replace 10.0.0.9 lladdr 02:00:00:00:00:0a nud stale dev i0
$ ip neigh add proxy 10.0.0.8 dev i0
$ ip neigh add fd00::9 lladdr 02:00:00:00:00:09 dev i0
$ ip neigh del 10.0.0.9 dev i0
$ events
10.0.0.9 dev i0 lladdr 02:00:00:00:00:09 PERMANENT·
10.0.0.9 dev i0 lladdr 02:00:00:00:00:0a STALE·
fd00::9 dev i0 lladdr 02:00:00:00:00:09 PERMANENT·
10.0.0.9 dev i0 FAILED·
Deleted 10.0.0.9 dev i0 FAILED·
