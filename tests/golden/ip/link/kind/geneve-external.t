#! needs vm
# The route says where to.
$ ip link add g0 address 02:00:00:00:00:01 type geneve external
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link add g1 address 02:00:00:00:00:02 type geneve external innerprotoinherit dstport 6082 noudpcsum
$ ip -d link show g1
$ ip -j -d link show g1
$ ip link add g2 type geneve external id 5
$ ip link add g2 type geneve external remote 10.0.0.2
$ ip link add g2 type geneve id 4 remote 10.0.0.2 ttl inherit df inherit noudp6zerocsumtx noudp6zerocsumrx
$ ip -d link show g2
$ ip -j -d link show g2
