#! needs qemu
#! needs vm
# A name may come first, last, or after its word.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add tunl0 type ipip
$ ip link add gre0 type gre
$ ip link add sit0 type sit
$ ip tunnel add mode ipip remote 10.0.0.2 local 10.0.0.1 name t0
$ ip tunnel add name t1 mode ipip remote 10.0.0.3
$ ip tunnel add remote 10.0.0.4 t2 mode ipip
$ ip tunnel add mode ip/ip remote 10.0.0.5 local any t3 hoplimit 5 dsfield 4
$ ip tunnel add mode gre/ip remote any local 10.0.0.1 key 1 t4
$ ip tunnel add mode ipv6/ip remote 10.0.0.6 t5
$ ip tunnel show
tunl0: ip/ip remote any local any ttl inherit nopmtudisc
gre0: gre/ip remote any local any ttl inherit nopmtudisc
sit0: ipv6/ip remote any local any ttl 64 nopmtudisc 6rd-prefix 2002::/16
t0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit
t1: ip/ip remote 10.0.0.3 local any ttl inherit
t2: ip/ip remote 10.0.0.4 local any ttl inherit
t3: ip/ip remote 10.0.0.5 local any ttl 5 tos 0x04
t4: gre/ip remote any local 10.0.0.1 ttl inherit key 1
t5: ipv6/ip remote 10.0.0.6 local any ttl inherit 6rd-prefix 2002::/16
$ ip tunnel show mode ipip
tunl0: ip/ip remote any local any ttl inherit nopmtudisc
$ ip tunnel show mode gre
gre0: gre/ip remote any local any ttl inherit nopmtudisc
$ ip tunnel show remote 10.0.0.3
t1: ip/ip remote 10.0.0.3 local any ttl inherit
$ ip tunnel show local 10.0.0.1
t0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit
t4: gre/ip remote any local 10.0.0.1 ttl inherit key 1
$ ip tunnel show ttl 5
tunl0: ip/ip remote any local any ttl inherit nopmtudisc
gre0: gre/ip remote any local any ttl inherit nopmtudisc
sit0: ipv6/ip remote any local any ttl 64 nopmtudisc 6rd-prefix 2002::/16
t0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit
t1: ip/ip remote 10.0.0.3 local any ttl inherit
t2: ip/ip remote 10.0.0.4 local any ttl inherit
t3: ip/ip remote 10.0.0.5 local any ttl 5 tos 0x04
t4: gre/ip remote any local 10.0.0.1 ttl inherit key 1
t5: ipv6/ip remote 10.0.0.6 local any ttl inherit 6rd-prefix 2002::/16
$ ip tunnel show key 1
! Keys are not allowed with ipip and sit tunnels
? 1
$ ip tunn sh t0
t0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit
$ ip tunl show t0
t0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit
$ ip t s t0
t0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit
$ ip tunnel delete name t0
$ ip tunnel d t1
