#! rip only
# Without a route to the world nothing is printed, and the status is 1.
$ rip default
? 1
$ rip default dev
? 1
$ rip default -j
[]
? 1
$ rip default --all -6
? 1
$ ip link set lo up
$ ip addr add 10.0.0.1/24 dev lo
$ ip route add 192.0.2.0/24 dev lo
$ rip default
? 1
