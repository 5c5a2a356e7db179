#! needs vm
$ ip link add red type vrf table 10
$ ip link set red up
$ ip addr add 127.0.0.1/8 dev red
$ ip vrf exec red ping -c1 -W2 127.0.0.1 | grep -c '1 received'
1
$ ping -c1 -W1 127.0.0.1 2>&1 | head -1
ping: connect: Network is unreachable
