# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 mode relay mode gateway
! Error: Unknown device type.
? 2
$ ip link add a1 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 relay_port 1 relay_port 2
! Error: Unknown device type.
? 2
$ ip link add a2 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 max_tunnels 1 max_tunnels 2
! Error: Unknown device type.
? 2
$ ip link add a3 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 local 10.0.0.5 local 10.0.0.6
! Error: either "local" is duplicate, or "10.0.0.5" is garbage.
? 255
