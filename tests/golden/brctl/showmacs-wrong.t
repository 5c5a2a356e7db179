$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl showmacs nope
! read of forward table failed: No such device
? 1
$ brctl showmacs v0
! read of forward table failed: Operation not supported
? 1
$ brctl showmacs lo
! read of forward table failed: Operation not supported
? 1
$ brctl showmacs ""
! read of forward table failed: No such device
? 1
$ brctl showmacs
Incorrect number of arguments for command
Usage: …
? 1
