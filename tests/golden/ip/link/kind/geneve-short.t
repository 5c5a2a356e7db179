# Words cut short.
$ ip link add g0 address 02:00:00:00:00:20 type geneve id 5 remote 10.0.0.9 tt 5
$ ip -d link show g0 | sed -n 3p
    geneve id 5 remote 10.0.0.9 ttl 5 dstport 6081 noudpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g1 address 02:00:00:00:00:21 type geneve id 5 remote 10.0.0.9 to 16
! RTNETLINK answers: Device or resource busy
? 2
$ ip -d link show g1 | sed -n 3p
! Device "g1" does not exist.
$ ip link add g2 address 02:00:00:00:00:22 type geneve id 5 remote 10.0.0.9 dst 7
$ ip -d link show g2 | sed -n 3p
    geneve id 5 remote 10.0.0.9 ttl auto dstport 7 noudpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g3 address 02:00:00:00:00:23 type geneve id 5 remote 10.0.0.9 flow 5
! Error: Label attribute only applies for IPv6 Geneve devices.
? 2
$ ip -d link show g3 | sed -n 3p
! Device "g3" does not exist.
$ ip link add g4 address 02:00:00:00:00:24 type geneve id 5 remote 10.0.0.9 udpc
! RTNETLINK answers: Device or resource busy
? 2
$ ip -d link show g4 | sed -n 3p
! Device "g4" does not exist.
$ ip link add g5 address 02:00:00:00:00:25 type geneve id 5 remote 10.0.0.9 lab 5
! Error: Label attribute only applies for IPv6 Geneve devices.
? 2
$ ip -d link show g5 | sed -n 3p
! Device "g5" does not exist.
