# Each option; no kernel at hand has the kind.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add l0 type dsa conduit e0
! Error: Unknown device type.
? 2
$ ip link add l1 type dsa master e0
! Error: Unknown device type.
? 2
