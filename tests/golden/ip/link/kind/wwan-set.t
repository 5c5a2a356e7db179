# Each option; no kernel at hand has the kind.
$ ip link add w0 type wwan linkid 7
! Error: Unknown device type.
? 2
$ ip link add w1 type wwan linkid 4294967295
! Error: Unknown device type.
? 2
$ ip link add w2 type wwan linkid 0
! Error: Unknown device type.
? 2
