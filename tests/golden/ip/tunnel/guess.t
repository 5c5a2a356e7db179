#! needs qemu
#! needs vm
# A name may say the mode.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add tunl0 type ipip
$ ip link add gre0 type gre
$ ip link add sit0 type sit
$ ip tunnel add gre7 remote 10.0.0.33
$ ip tunnel add sit7 remote 10.0.0.34
$ ip tunnel add ipip7 remote 10.0.0.35
$ ip tunnel add x7 remote 10.0.0.35
! cannot determine tunnel mode (ipip, gre, vti or sit)
? 1
$ ip tunnel show
tunl0: ip/ip remote any local any ttl inherit nopmtudisc
gre0: gre/ip remote any local any ttl inherit nopmtudisc
sit0: ipv6/ip remote any local any ttl 64 nopmtudisc 6rd-prefix 2002::/16
gre7: gre/ip remote 10.0.0.33 local any ttl inherit
sit7: ipv6/ip remote 10.0.0.34 local any ttl inherit 6rd-prefix 2002::/16
ipip7: ip/ip remote 10.0.0.35 local any ttl inherit
$ ip tunnel del gre7
$ ip tunnel del sit7 mode sit
$ ip tunnel del
! delete tunnel "" failed: No such device
? 1
