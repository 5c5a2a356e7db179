#! needs vm
# A device that is there needs no remote again, but its number.
$ ip link add g0 address 02:00:00:00:00:01 type geneve id 5 remote 10.0.0.9
$ ip link set g0 type geneve id 5
$ ip link set g0 type geneve id 5 ttl 9
$ ip -d link show g0 | grep geneve
    geneve id 5 remote 10.0.0.9 ttl 9 dstport 6081 noudpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g0 type geneve id 6
! Error: Changing VNI, Port, endpoint IP address family, external, inner_proto_inherit, and UDP checksum attributes are not supported.
? 2
$ ip link set g0 type geneve ttl 9
! geneve: missing virtual network identifier
? 1
$ ip link set g0 type geneve id 5 external
! geneve: both 'external' and vni cannot be specified
? 1
$ ip link set g0 type geneve noexternal
! geneve: missing virtual network identifier
? 1
$ ip link set g0 type geneve external remote 10.0.0.9
! Error: Changing VNI, Port, endpoint IP address family, external, inner_proto_inherit, and UDP checksum attributes are not supported.
? 2
$ ip link add g1 type geneve id 5
! geneve: remote link partner not specified
? 1
