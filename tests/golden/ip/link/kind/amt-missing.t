# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add a0 type amt local 10.0.0.1 discovery 10.0.0.2 dev e0 mode
! Command line is not complete. Try option "help"
? 255
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 relay_port
! Command line is not complete. Try option "help"
? 255
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 gateway_port
! Command line is not complete. Try option "help"
? 255
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 max_tunnels
! Command line is not complete. Try option "help"
? 255
$ ip link add a0 type amt mode gateway discovery 10.0.0.2 dev e0 local
! Command line is not complete. Try option "help"
? 255
$ ip link add a0 type amt mode gateway local 10.0.0.1 dev e0 discovery
! Command line is not complete. Try option "help"
? 255
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev
! Command line is not complete. Try option "help"
? 255
