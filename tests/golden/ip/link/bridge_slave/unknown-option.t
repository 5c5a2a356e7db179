$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 type bridge_slave bogus
! bridge_slave: unknown option "bogus"?
! Usage: …
? 1
$ ip link set v0 type bridge_slave help
! Usage: …
? 1
