# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add a0 type amt local 10.0.0.1 discovery 10.0.0.2 dev e0 mode what
! Usage: …
? 1
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 relay_port x
! Error: argument "x" is wrong: relay_port
? 255
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 gateway_port 65536
! Error: argument "65536" is wrong: gateway_port
? 255
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev e0 max_tunnels x
! Error: argument "x" is wrong: max_tunnels
? 255
$ ip link add a0 type amt mode gateway discovery 10.0.0.2 dev e0 local x
! Error: inet address is expected rather than "x".
? 1
$ ip link add a0 type amt mode gateway discovery 10.0.0.2 dev e0 local 2001:db8::1
! Error: inet address is expected rather than "2001:db8::1".
? 1
$ ip link add a0 type amt mode gateway local 10.0.0.1 dev e0 discovery 0.0.0.0
! Error: Unknown device type.
? 2
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev nosuch
! Cannot find device "nosuch"
? 255
