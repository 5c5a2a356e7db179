#! needs vm
$ ip link add red type vrf table 10
$ ip link set red up
$ ip route add blackhole 10.0.0.0/8 vrf red
$ ip route show vrf red
$ ip route show table 10
$ ip route show vrf nope
$ ip route get 10.1.1.1 vrf red
