#! needs vm
# IPv6 in IPv4.
$ ip link add s0 type sit remote 10.0.0.2 local 10.0.0.1
$ ip -d link show s0
$ ip -j -d link show s0
$ ip link add s1 type sit remote 10.0.0.3 local 10.0.0.1 mode any ttl 9
$ ip -d link show s1
$ ip -j -d link show s1
$ ip link set s1 type sit mode ip6ip
$ ip -d link show s1
$ ip link add s2 type sit local 10.0.0.1 isatap
$ ip -d link show s2
$ ip -j -d link show s2
$ ip link add s3 type sit mode x
$ ip link add s3 type sit what
$ ip link add s3 type sit help
