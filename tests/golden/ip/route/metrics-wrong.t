# advmss is called mss in its message.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo mtu foo
$ ip route add 10.1.0.0/16 dev lo mtu
$ ip route add 10.1.0.0/16 dev lo advmss foo
$ ip route add 10.1.0.0/16 dev lo window foo
$ ip route add 10.1.0.0/16 dev lo ssthresh foo
$ ip route add 10.1.0.0/16 dev lo cwnd foo
$ ip route add 10.1.0.0/16 dev lo reordering foo
$ ip route add 10.1.0.0/16 dev lo initcwnd foo
$ ip route add 10.1.0.0/16 dev lo initrwnd foo
$ ip route add 10.1.0.0/16 dev lo hoplimit foo
$ ip route add 10.1.0.0/16 dev lo hoplimit 256
