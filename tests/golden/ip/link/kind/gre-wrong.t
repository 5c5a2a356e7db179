#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add g0 type gre remote
$ ip link add g0 type gre remote x
$ ip link add g0 type gre local x
$ ip link add g0 type gre remote 2001:db8::1
$ ip link add g0 type gre remote 10.0.0.2 ttl 256
$ ip link add g0 type gre remote 10.0.0.2 ttl x
$ ip link add g0 type gre remote 10.0.0.2 ttl
$ ip link add g0 type gre remote 10.0.0.2 tos x
$ ip link add g0 type gre remote 10.0.0.2 tos 0x100
$ ip link add g0 type gre remote 10.0.0.2 dev nosuch
$ ip link add g0 type gre remote 10.0.0.2 fwmark x
$ ip link add g0 type gre remote 10.0.0.2 what
$ ip link add g0 type gre remote 10.0.0.2 erspan 5
$ ip link set g0 type gre remote 10.0.0.2
$ ip link add d0 type dummy
$ ip link set d0 type gre remote 10.0.0.2
$ ip link show type gre
