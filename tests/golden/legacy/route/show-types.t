# What is not unicast.
$ ip link set lo up
$ ip route add unreachable 10.1.0.0/16
$ ip route add prohibit 10.2.0.0/16 metric 5
$ ip route add blackhole 10.3.0.0/16
$ ip route add throw 10.4.0.0/16
$ ip route add local 10.5.0.0/16 dev lo
$ ip route add broadcast 10.6.0.255 dev lo
$ ip route add multicast 224.1.0.0/16 dev lo
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.1.0.0        -               255.255.0.0     !     0      -        0 -
10.2.0.0        -               255.255.0.0     !     5      -        0 -
10.3.0.0        0.0.0.0         255.255.0.0     U     0      0        0 *
10.4.0.0        0.0.0.0         255.255.0.0     U     0      0        0 *
$ route -nee
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface    MSS   Window irtt
10.1.0.0        -               255.255.0.0     !     0      -        0 -        -     -      -
10.2.0.0        -               255.255.0.0     !     5      -        0 -        -     -      -
10.3.0.0        0.0.0.0         255.255.0.0     U     0      0        0 *        0     0      0
10.4.0.0        0.0.0.0         255.255.0.0     U     0      0        0 *        0     0      0
