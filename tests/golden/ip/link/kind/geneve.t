#! needs vm
# Ethernet over UDP with options.
$ ip link add g0 address 02:00:00:00:00:01 type geneve id 5 remote 10.0.0.2
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link add g1 address 02:00:00:00:00:02 type geneve vni 6 remote 10.0.0.2 ttl 5 tos 0x10 dstport 7000 df set udpcsum
$ ip -d link show g1
$ ip -j -d link show g1
$ ip link set g1 type geneve id 6 ttl 9 tos inherit remote 10.0.0.3
$ ip -d link show g1
$ ip link add g2 address 02:00:00:00:00:03 type geneve id 7 remote 2001:db8::2 flowlabel 0x12345 udp6zerocsumtx udp6zerocsumrx
$ ip -d link show g2
$ ip -j -d link show g2
