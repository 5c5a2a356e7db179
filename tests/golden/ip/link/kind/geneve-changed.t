# What is set can be changed.
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9
$ ip link set g0 type geneve ttl 9 remote 10.0.0.9
! geneve: missing virtual network identifier
? 1
$ ip -d link show g0 | sed -n 3p
    geneve id 5 remote 10.0.0.9 ttl auto dstport 6081 noudpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g0 type geneve tos 8 remote 10.0.0.9
! geneve: missing virtual network identifier
? 1
$ ip -d link show g0 | sed -n 3p
    geneve id 5 remote 10.0.0.9 ttl auto dstport 6081 noudpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g0 type geneve dstport 7000 remote 10.0.0.9
! geneve: missing virtual network identifier
? 1
$ ip -d link show g0 | sed -n 3p
    geneve id 5 remote 10.0.0.9 ttl auto dstport 6081 noudpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g0 type geneve df unset remote 10.0.0.9
! geneve: missing virtual network identifier
? 1
$ ip -d link show g0 | sed -n 3p
    geneve id 5 remote 10.0.0.9 ttl auto dstport 6081 noudpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change g0 type geneve
! Error: Not enough attributes provided to perform the operation.
? 2
