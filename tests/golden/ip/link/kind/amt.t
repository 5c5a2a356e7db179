#! needs vm
# Multicast through unicast networks.
$ ip link add d0 type dummy
$ ip link add a0 type amt
$ ip link add a0 type amt mode gateway local 10.0.0.1 discovery 10.0.0.2 dev d0 gateway_port 2268
$ ip link add a0 type amt mode relay local 10.0.0.1 dev d0 relay_port 2268 max_tunnels 100
$ ip link add a0 type amt mode x
$ ip link add a0 type amt mode
$ ip link add a0 type amt mode relay local x
$ ip link add a0 type amt mode relay local 2001:db8::1
$ ip link add a0 type amt mode relay local 224.0.0.1
$ ip link add a0 type amt mode gateway discovery x
$ ip link add a0 type amt mode gateway discovery 2001:db8::1
$ ip link add a0 type amt mode gateway local any discovery any
$ ip link add a0 type amt relay_port x
$ ip link add a0 type amt gateway_port 65536
$ ip link add a0 type amt max_tunnels x
$ ip link add a0 type amt dev nosuch
$ ip link add a0 type amt mode relay mode gateway
$ ip link add a0 type amt what
$ ip link add a0 type amt help
