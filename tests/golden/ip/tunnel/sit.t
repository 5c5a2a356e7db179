#! needs qemu
#! needs vm
# IPv6 in IPv4, ISATAP and 6rd.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add sit0 type sit
$ ip tunnel add s0 mode sit remote 10.0.0.2 local 10.0.0.1 ttl 9
$ ip tunnel show s0
s0: ipv6/ip remote 10.0.0.2 local 10.0.0.1 ttl 9 6rd-prefix 2002::/16
$ ip -j tunnel show s0
[{"ifname":"s0","mode":"ipv6/ip","remote":"10.0.0.2","local":"10.0.0.1","ttl":9,"6rd-prefix":"2002::","6rd-prefixlen":16}
]
$ ip tunnel add s1 mode isatap local 10.0.0.1
$ ip tunnel show s1
s1: ipv6/ip remote any local 10.0.0.1 ttl inherit 6rd-prefix 2002::/16
$ ip -j tunnel show s1
[{"ifname":"s1","mode":"ipv6/ip","remote":"0.0.0.0","local":"10.0.0.1","6rd-prefix":"2002::","6rd-prefixlen":16}
]
$ ip tunnel prl prl-default 10.0.0.9 dev s1
$ ip tunnel show s1
s1: ipv6/ip remote any local 10.0.0.1 pdr 10.0.0.9 ttl inherit 6rd-prefix 2002::/16
$ ip -j tunnel show s1
[{"ifname":"s1","mode":"ipv6/ip","remote":"0.0.0.0","local":"10.0.0.1","pdr":"10.0.0.9","6rd-prefix":"2002::","6rd-prefixlen":16}
]
$ ip tunnel prl prl-nodefault 10.0.0.8 dev s1
$ ip tunnel show s1
s1: ipv6/ip remote any local 10.0.0.1 pr 10.0.0.8 pdr 10.0.0.9 ttl inherit 6rd-prefix 2002::/16
$ ip -j tunnel show s1
[{"ifname":"s1","mode":"ipv6/ip","remote":"0.0.0.0","local":"10.0.0.1","pr":"10.0.0.8","pdr":"10.0.0.9","6rd-prefix":"2002::","6rd-prefixlen":16}
]
$ ip tunnel prl prl-delete 10.0.0.9 dev s1
$ ip tunnel show s1
s1: ipv6/ip remote any local 10.0.0.1 pr 10.0.0.8 ttl inherit 6rd-prefix 2002::/16
$ ip tunnel 6rd dev s0 6rd-prefix 2001:db8::/32
$ ip tunnel show s0
s0: ipv6/ip remote 10.0.0.2 local 10.0.0.1 ttl 9 6rd-prefix 2001:db8::/32
$ ip -j tunnel show s0
[{"ifname":"s0","mode":"ipv6/ip","remote":"10.0.0.2","local":"10.0.0.1","ttl":9,"6rd-prefix":"2001:db8::","6rd-prefixlen":32}
]
$ ip tunnel 6rd dev s0 6rd-prefix 2001:db8::/32 6rd-relay_prefix 10.0.0.0/8
$ ip tunnel show s0
s0: ipv6/ip remote 10.0.0.2 local 10.0.0.1 ttl 9 6rd-prefix 2001:db8::/32 6rd-relay_prefix 10.0.0.0/8
$ ip -j tunnel show s0
[{"ifname":"s0","mode":"ipv6/ip","remote":"10.0.0.2","local":"10.0.0.1","ttl":9,"6rd-prefix":"2001:db8::","6rd-prefixlen":32,"6rd-relay_prefix":"10.0.0.0","6rd-relay_prefixlen":8}
]
$ ip tunnel 6rd dev s0 6rd-reset
$ ip tunnel show s0
s0: ipv6/ip remote 10.0.0.2 local 10.0.0.1 ttl 9 6rd-prefix 2002::/16
