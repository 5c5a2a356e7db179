# What is longer than the reference's buffers for metrics, encapsulations and nexthops.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo mtu 1400 congctl $(head -c 300 /dev/zero | tr '\0' a)
! rta_addattr_l: Error! max allowed bound 256 exceeded
$ ip route show
10.1.0.0/16 dev lo scope link mtu 1400·
$ ip route add 10.2.0.0/16 $(seq 1 300 | sed 's/.*/nexthop via inet 127.0.0.2 dev lo/')
! rta_addattr_l: Error! max allowed bound 4096 exceeded
! Error: cannot parse nexthop
? 255
$ ip route add 10.2.0.0/16 $(seq 1 510 | sed 's/.*/nexthop dev lo/')
! addattr_l ERROR: message exceeded bound of 4096
? 1
$ ip route show
10.1.0.0/16 dev lo scope link mtu 1400·
