$ ip link set lo up
$ ip route add 10.1.0.0/16 ttl-propagate enabled dev lo
$ ip route add 10.2.0.0/16 ttl-propagate dis dev lo
$ ip route add 10.3.0.0/16 ttl-propagate foo dev lo
$ ip route add 10.3.0.0/16 ttl-propagate
$ ip route
