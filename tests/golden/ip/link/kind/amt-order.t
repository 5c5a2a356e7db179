# Options in other orders and with other verbs.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add a0 type dummy
$ ip link set a0 type amt mode relay gateway_port 2269 relay_port 2268 max_tunnels 100
! RTNETLINK answers: Operation not supported
? 2
$ ip link replace a1 type amt mode relay local 10.0.0.1 discovery 10.0.0.2 dev e0
! Error: Unknown device type.
? 2
$ ip link replace a1 type amt relay_port 2268 gateway_port 2269 mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0
! Error: Unknown device type.
? 2
$ ip link replace a1 type amt max_tunnels 100 mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0
! Error: Unknown device type.
? 2
$ ip link del a0 type amt mode relay
