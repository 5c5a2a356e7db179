# The usage, and words that are none.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 master b0
$ ip link help bond_slave
Usage: …
$ ip link set d0 type bond_slave help
! Usage: …
? 1
$ ip link set d0 type bond_slave hel
! Usage: …
? 1
$ ip link set d0 type bond_slave what
! bond_slave: unknown option "what"?
! Usage: …
? 1
$ ip link set d0 type bond_slave what 1
! bond_slave: unknown option "what"?
! Usage: …
? 1
$ ip link set d0 type bond_slave -1
! bond_slave: unknown option "-1"?
! Usage: …
? 1
