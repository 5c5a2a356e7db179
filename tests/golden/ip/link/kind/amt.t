#! needs vm
# Multicast through unicast networks.
$ ip link add d0 type dummy
$ ip link add a0 type amt
! Error: Unknown device type.
? 2
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev d0 gateway_port 2268
! Error: Unknown device type.
? 2
$ ip link add a0 type amt mode relay local 10.0.0.1 dev d0 relay_port 2268 max_tunnels 100
! Error: Unknown device type.
? 2
$ ip link add a0 type amt mode x
! Usage: …
? 1
$ ip link add a0 type amt mode
! Command line is not complete. Try option "help"
? 255
$ ip link add a0 type amt mode relay local x
! Error: any valid address is expected rather than "x".
? 1
$ ip link add a0 type amt mode relay local 2001:db8::1
! Error: Unknown device type.
? 2
$ ip link add a0 type amt mode relay local 224.0.0.1
! Error: Unknown device type.
? 2
$ ip link add a0 type amt mode gateway discovery x
! Error: any valid address is expected rather than "x".
? 1
$ ip link add a0 type amt mode gateway discovery 2001:db8::1
! Error: Unknown device type.
? 2
$ ip link add a0 type amt mode gateway local any discovery any
! Error: Unknown device type.
? 2
$ ip link add a0 type amt relay_port x
! Error: argument "x" is wrong: relay_port
? 255
$ ip link add a0 type amt gateway_port 65536
! Error: argument "65536" is wrong: gateway_port
? 255
$ ip link add a0 type amt max_tunnels x
! Error: argument "x" is wrong: max_tunnels
? 255
$ ip link add a0 type amt dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add a0 type amt mode relay mode gateway
! Error: Unknown device type.
? 2
$ ip link add a0 type amt what
! amt: unknown command "what"?
! Usage: …
? 1
$ ip link add a0 type amt help
! Usage: …
? 1
