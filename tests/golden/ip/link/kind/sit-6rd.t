#! needs vm
# The prefix of rapid deployment, and its reset.
$ ip link add s0 type sit local 10.0.0.1 6rd-prefix 2001:db8::/32
$ ip -d link show s0
$ ip -j -d link show s0
$ ip link set s0 type sit 6rd-prefix 2001:db8:1::/48 6rd-relay_prefix 10.0.0.0/8
$ ip -d link show s0
$ ip -j -d link show s0
$ ip -d link show s0
$ ip link set s0 type sit 6rd-prefix x
$ ip link set s0 type sit 6rd-relay_prefix x
$ ip link set s0 type sit 6rd-prefix 10.0.0.0/8
$ ip link set s0 type sit 6rd-relay_prefix 2001:db8::/32
$ ip link set s0 type sit 6rd-prefix
