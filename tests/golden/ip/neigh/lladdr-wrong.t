# Link addresses that are none.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add 10.0.0.2 lladdr
! Command line is not complete. Try option "help"
? 255
$ ip neigh add 10.0.0.2 lladdr x dev v0
! "x" is invalid lladdr.
? 1
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00 dev v0
! Error: Invalid link address.
? 2
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:zz dev v0
! "zz" is invalid lladdr.
? 1
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:100:01 dev v0
! "100" is invalid lladdr.
? 1
$ ip neigh del 10.0.0.2 dev v0 lladdr x
! "x" is invalid lladdr.
? 1
