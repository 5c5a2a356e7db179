#! mask permaddr
# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1
$ ip link set t0 type ip6gre ttl 9
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::9 local 2001:db8::1 hoplimit 9 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6gre key 7
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::9 local 2001:db8::1 hoplimit 9 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.7 okey 0.0.0.7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6gre nokey
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::9 local 2001:db8::1 hoplimit 9 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6gre encaplimit 5
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::9 local 2001:db8::1 hoplimit 9 encaplimit 5 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6gre tclass 8
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::9 local 2001:db8::1 hoplimit 9 encaplimit 5 tclass 0x08 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6gre flowlabel 7
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::9 local 2001:db8::1 hoplimit 9 encaplimit 5 tclass 0x08 flowlabel 0x00007 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6gre remote 2001:db8::7
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::7 local 2001:db8::1 hoplimit 9 encaplimit 5 tclass 0x08 flowlabel 0x00007 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6gre fwmark 1
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::7 local 2001:db8::1 hoplimit 9 encaplimit 5 tclass 0x08 flowlabel 0x00007 fwmark 0x1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6gre noallow-localremote
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::7 local 2001:db8::1 hoplimit 9 encaplimit 5 tclass 0x08 flowlabel 0x00007 fwmark 0x1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ip6gre encap none
$ ip -d link show t0 | sed -n 3p
    ip6gre remote 2001:db8::7 local 2001:db8::1 hoplimit 9 encaplimit 5 tclass 0x08 flowlabel 0x00007 fwmark 0x1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change t0 type ip6gre
