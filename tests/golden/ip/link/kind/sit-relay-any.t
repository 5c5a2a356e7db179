# Any is all zeros for a prefix of relays.
$ ip link add s0 type sit remote 10.0.0.9 local 10.0.0.1 6rd-prefix 2001:db8::/32 6rd-relay_prefix any
$ ip -d link show s0 | sed -n 3p
    sit any remote 10.0.0.9 local 10.0.0.1 ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add s1 type sit remote 10.0.0.8 local 10.0.0.1 6rd-relay_prefix default
$ ip -d link show s1 | sed -n 3p
    sit any remote 10.0.0.8 local 10.0.0.1 ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add s2 type sit 6rd-relay_prefix x
! Error: inet prefix is expected rather than "x".
? 1
$ ip link add s2 type sit 6rd-prefix any
