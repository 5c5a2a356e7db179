#! mask after " lo"
$ ip link set lo up
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:11
$ ip link set d0 up
$ ip -6 addr add fd00::1/64 dev d0 nodad
$ ip -6 route add default via fd00::2 dev d0 metric 7
$ netstat -r6n | sort
$ netstat -r --inet6 -n | sort | head -3
$ netstat -rC6n
$ netstat -rn46 | head -4
