#! needs vm
# What is wrong is named, and nothing is made.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add tunl0 type ipip
$ ip link add gre0 type gre
$ ip link add ip_vti0 type vti
$ ip tunnel what
! Command "what" is unknown, try "ip tunnel help"
? 255
$ ip tunnel help
! Usage: …
? 255
$ ip tunnel add
! cannot determine tunnel mode (ipip, gre, vti or sit)
? 1
$ ip tunnel add t0
! cannot determine tunnel mode (ipip, gre, vti or sit)
? 1
$ ip tunnel add t0 mode
! Command line is not complete. Try option "help"
? 255
$ ip tunnel add t0 mode x
! Unknown tunnel mode "x"
? 255
$ ip tunnel add mode ipip remote 10.0.0.2
$ ip tunnel add t0 mode ipip remote
! Command line is not complete. Try option "help"
? 255
$ ip tunnel add t0 mode ipip remote x
! Error: an IP address is expected rather than "x"
? 1
$ ip tunnel add t0 mode ipip local x
! Error: an IP address is expected rather than "x"
? 1
$ ip tunnel add t0 mode ipip remote 2001:db8::1
! Error: an IP address is expected rather than "2001:db8::1"
? 1
$ ip tunnel add t0 mode ipip ttl 256
! Error: argument "256" is wrong: invalid TTL
! ␤
? 255
$ ip tunnel add t0 mode ipip ttl x
! Error: argument "x" is wrong: invalid TTL
! ␤
? 255
$ ip tunnel add t0 mode ipip tos x
! Error: argument "x" is wrong: bad TOS value
? 255
$ ip tunnel add t0 mode ipip dev nosuch
! Cannot find device "nosuch"
? 1
$ ip tunnel add t0 mode ipip key 5
! Keys are not allowed with ipip and sit tunnels
? 1
$ ip tunnel add t0 mode ipip key x
! invalid value for "key": "x"; it should be an unsigned integer
? 255
$ ip tunnel add t0 mode gre key x
! invalid value for "key": "x"; it should be an unsigned integer
? 255
$ ip tunnel add t0 mode gre ikey x
! invalid value for "ikey": "x"; it should be an unsigned integer
? 255
$ ip tunnel add t0 mode gre remote 224.0.0.1
! A broadcast tunnel requires a source address
? 1
$ ip tunnel add t0 mode ipip remote 224.0.0.1
! A broadcast tunnel requires a source address
? 1
$ ip tunnel add t0 mode ipip remote 10.0.0.2 ttl 5 nopmtudisc
! ttl != 0 and nopmtudisc are incompatible
? 1
$ ip tunnel add t0 mode ipip mode gre
! You managed to ask for more than one tunnel mode.
? 255
$ ip tunnel add t0 name t1 mode ipip
! Error: either "name" is duplicate, or "t1" is garbage.
? 255
$ ip tunnel add t0 mode vti remote 10.0.0.2 iseq
$ ip tunnel del nosuch
! delete tunnel "nosuch" failed: No such device
? 1
$ ip tunnel change nosuch ttl 5
! get tunnel "nosuch" failed: No such device
? 1
$ ip tunnel change t0 mode ipip remote 10.0.0.2
$ ip tunnel show
tunl0: ip/ip remote any local any ttl inherit nopmtudisc
gre0: gre/ip remote any local any ttl inherit nopmtudisc
ip_vti0: ip/ip remote any local any ttl inherit nopmtudisc key 0
ipip0: ip/ip remote 10.0.0.2 local any ttl inherit
t0: ip/ip remote 10.0.0.2 local any ttl inherit key 0
