# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 ttl 256
! Error: argument "256" is wrong: invalid TTL
! ␤
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 ttl x
! Error: argument "x" is wrong: invalid TTL
! ␤
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 tos 256
! Error: argument "256" is wrong: bad TOS value
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 tos what
! Error: argument "what" is wrong: bad TOS value
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 key x
! invalid value for "key": "x"; it should be an unsigned integer
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 ikey 4294967296
! invalid value for "ikey": "4294967296"; it should be an unsigned integer
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 okey 1.2.3
$ ip link add t0 type gre local 10.0.0.1 remote x
! Error: inet address is expected rather than "x".
? 1
$ ip link add t0 type gre remote 10.0.0.9 local 2001:db8::1
! Error: inet address is expected rather than "2001:db8::1".
? 1
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 fwmark x
! Error: argument "x" is wrong: invalid fwmark
! ␤
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 encap what
! Error: argument "what" is wrong: Invalid encap type.
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 encap-sport x
! Error: argument "x" is wrong: Invalid source port.
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 encap-dport 65536
! Error: argument "65536" is wrong: Invalid destination port.
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 pmtudisc 1
! Usage: …
? 1
