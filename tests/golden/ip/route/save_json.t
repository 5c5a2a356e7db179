# With -json an empty list follows what is saved of routes and rules.
$ ip link set lo up; ip route add 198.51.100.0/24 dev lo
$ ip -j route save | tail -c 3
[]
$ ip -j -p rule save | tail -c 4
[ ]
$ ip -j rule save foo
! "ip rule save" does not take any arguments.
? 1
$ ip -j addr save | tail -c 1 | od -c
0000000  \0
0000001
