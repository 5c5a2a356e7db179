#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add g0 type gre remote
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 type gre remote x
! Error: inet address is expected rather than "x".
? 1
$ ip link add g0 type gre local x
! Error: inet address is expected rather than "x".
? 1
$ ip link add g0 type gre remote 2001:db8::1
! Error: inet address is expected rather than "2001:db8::1".
? 1
$ ip link add g0 type gre remote 10.0.0.2 ttl 256
! Error: argument "256" is wrong: invalid TTL
! ␤
? 255
$ ip link add g0 type gre remote 10.0.0.2 ttl x
! Error: argument "x" is wrong: invalid TTL
! ␤
? 255
$ ip link add g0 type gre remote 10.0.0.2 ttl
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 type gre remote 10.0.0.2 tos x
! Error: argument "x" is wrong: bad TOS value
? 255
$ ip link add g0 type gre remote 10.0.0.2 tos 0x100
! Error: argument "0x100" is wrong: bad TOS value
? 255
$ ip link add g0 type gre remote 10.0.0.2 dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add g0 type gre remote 10.0.0.2 fwmark x
! Error: argument "x" is wrong: invalid fwmark
! ␤
? 255
$ ip link add g0 type gre remote 10.0.0.2 what
! Usage: …
? 1
$ ip link add g0 type gre remote 10.0.0.2 erspan 5
! Usage: …
? 1
$ ip link set g0 type gre remote 10.0.0.2
! Cannot find device "g0"
? 1
$ ip link add d0 type dummy
$ ip link set d0 type gre remote 10.0.0.2
! Failed to get existing tunnel info.
? 1
$ ip link show type gre
