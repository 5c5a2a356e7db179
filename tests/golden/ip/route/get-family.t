$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip -6 route get 10.0.0.2
$ ip -4 route get fd00::2
$ ip -f link route get 10.0.0.2
$ ip route get 10.0.0.2/24
$ ip route get 10.0.0.2 10.0.0.3
$ ip route get 10.0.0.2 fd00::2
