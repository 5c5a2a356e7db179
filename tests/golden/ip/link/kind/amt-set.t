# Each option; no kernel at hand has the kind.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0
! Error: Unknown device type.
? 2
$ ip link add a1 type amt local 10.0.0.1 discovery 10.0.0.2 dev e0 mode relay
! Error: Unknown device type.
? 2
$ ip link add a2 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 relay_port 2268 gateway_port 2269
! Error: Unknown device type.
? 2
$ ip link add a3 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 max_tunnels 100
! Error: Unknown device type.
? 2
$ ip link add a4 type amt local 10.0.0.1 discovery 10.0.0.2 dev e0 mode 0
! Usage: …
? 1
