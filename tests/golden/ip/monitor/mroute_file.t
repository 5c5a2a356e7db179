# Written down: of no table, without outgoing interfaces, and one that is no multicast route.
$ printf '\054\0\0\0\030\0\0\0\0\0\0\0\0\0\0\0\200\040\040\0\375\021\0\005\0\0\0\0\010\0\002\0\012\0\0\005\010\0\001\0\340\001\002\003' >unresolved
$ printf '\054\0\0\0\031\0\0\0\0\0\0\0\0\0\0\0\200\040\040\0\376\021\0\005\050\0\0\0\010\0\002\0\012\0\0\005\010\0\003\0\001\0\0\0' >offloaded
$ printf '\054\0\0\0\030\0\0\0\0\0\0\0\0\0\0\0\200\040\040\0\375\021\0\001\0\0\0\0\010\0\002\0\012\0\0\005\010\0\001\0\340\001\002\003' >unicast
$ ip monitor file unresolved
(10.0.0.5,224.1.2.3)             Iif: unresolved  State: resolved Table: default
$ ip monitor file offloaded
Deleted (10.0.0.5,unknown)               Iif: lo          State: unresolved offload
$ ip -d monitor label file offloaded
[MROUTE]Deleted (10.0.0.5,unknown)               Iif: lo          State: unresolved offload Table: main
$ ip -4 monitor file unresolved
(10.0.0.5,224.1.2.3)             Iif: unresolved  State: resolved Table: default
$ ip -6 monitor file unresolved
(10.0.0.5,224.1.2.3)             Iif: unresolved  State: resolved Table: default
$ ip monitor file offloaded dev lo
Deleted (10.0.0.5,unknown)               Iif: lo          State: unresolved offload
$ ip monitor file unresolved dev lo
$ ip monitor file unicast
! Non multicast route received, kernel does support IP multicast?
