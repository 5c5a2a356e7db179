#! needs vm
# IPv6 in IPv4, ISATAP and 6rd.
$ ip tunnel add s0 mode sit remote 10.0.0.2 local 10.0.0.1 ttl 9
$ ip tunnel show s0
$ ip -j tunnel show s0
$ ip tunnel add s1 mode isatap local 10.0.0.1
$ ip tunnel show s1
$ ip -j tunnel show s1
$ ip tunnel prl prl-default 10.0.0.9 dev s1
$ ip tunnel show s1
$ ip -j tunnel show s1
$ ip tunnel prl prl-nodefault 10.0.0.8 dev s1
$ ip tunnel show s1
$ ip -j tunnel show s1
$ ip tunnel prl prl-delete 10.0.0.9 dev s1
$ ip tunnel show s1
$ ip tunnel 6rd dev s0 6rd-prefix 2001:db8::/32
$ ip tunnel show s0
$ ip -j tunnel show s0
$ ip tunnel 6rd dev s0 6rd-prefix 2001:db8::/32 6rd-relay_prefix 10.0.0.0/8
$ ip tunnel show s0
$ ip -j tunnel show s0
$ ip tunnel show s0
