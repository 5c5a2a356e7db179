$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip link set lo up
$ ip -4 route show table all
$ ip -4 -j route show table all dev d0
$ ip -4 -N route show table all
$ ip -4 -d route show table local
