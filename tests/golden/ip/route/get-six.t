$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip link set lo up
$ ip route add fd01::/64 via fd00::2
$ ip route get fd01::1
$ ip route get ::1
$ ip route get fd00::1
$ ip route get ff02::1 dev d0
$ ip -j -d route get fd01::1
$ ip route get fd01::1 flowlabel 3
$ ip route get fd01::1 from fd00::1
$ ip -6 route get fd01::1/64
