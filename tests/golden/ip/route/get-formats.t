$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2 mtu 1300
$ ip -d route get 10.1.0.1
$ ip -o route get 10.1.0.1
$ ip -N route get 10.1.0.1
$ ip -j route get 10.1.0.1
$ ip -j -p route get 10.1.0.1
$ ip -j route get 10.0.0.1
