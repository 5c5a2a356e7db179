# The prefix's route is made, or not.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ ip addr add 10.0.0.1/24 dev i0
$ ip addr add 10.0.1.1/24 dev i0 noprefixroute
$ ip addr add 10.0.2.1/24 dev i0 metric 77
$ ip route show dev i0
10.0.0.0/24 proto kernel scope link src 10.0.0.1·
10.0.2.0/24 proto kernel scope link src 10.0.2.1 metric 77·
$ ip addr change 10.0.0.1/24 dev i0 noprefixroute
$ ip route show dev i0
10.0.0.0/24 proto kernel scope link src 10.0.0.1·
10.0.2.0/24 proto kernel scope link src 10.0.2.1 metric 77·
