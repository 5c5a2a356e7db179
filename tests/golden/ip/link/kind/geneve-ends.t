# Zeros are an address, any is none; inherit sends a time to live of its own.
$ ip link add g0 address 02:00:00:00:00:01 type geneve id 5 remote any
! Error: argument "any" is wrong: invalid remote address
? 255
$ ip link add g0 address 02:00:00:00:00:01 type geneve id 5 remote default
! Error: argument "default" is wrong: invalid remote address
? 255
$ ip link add g0 address 02:00:00:00:00:01 type geneve id 5 remote 239.0.0.1
! Error: argument "239.0.0.1" is wrong: invalid remote address
? 255
$ ip link add g0 address 02:00:00:00:00:01 type geneve id 5 remote ff02::1
! Error: argument "ff02::1" is wrong: invalid remote address
? 255
$ ip link add g0 address 02:00:00:00:00:01 type geneve id 5 remote ''
! Error: any valid address is expected rather than "".
? 1
$ ip link add g0 address 02:00:00:00:00:01 type geneve id 5 remote x
! Error: any valid address is expected rather than "x".
? 1
$ ip link add g1 address 02:00:00:00:00:02 type geneve id 6 remote 0
$ ip -d link show g1 | sed -n 3p
    geneve id 6 ttl auto dstport 6081 noudpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g2 address 02:00:00:00:00:03 type geneve id 7 remote ::
$ ip -d link show g2 | sed -n 3p
    geneve id 7 ttl auto dstport 6081 noudp6zerocsumtx noudp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g3 address 02:00:00:00:00:04 type geneve id 8 remote 10.0.0.2 ttl 5
$ ip link set g3 type geneve id 8 remote 10.0.0.2 ttl inherit
$ ip -d link show g3 | sed -n 3p
    geneve id 8 remote 10.0.0.2 ttl inherit dstport 6081 noudpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g3 type geneve external remote 10.0.0.2
! Error: Changing VNI, Port, endpoint IP address family, external, inner_proto_inherit, and UDP checksum attributes are not supported.
? 2
$ ip link set g3 type geneve external
! Error: Changing VNI, Port, endpoint IP address family, external, inner_proto_inherit, and UDP checksum attributes are not supported.
? 2
