$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip link set lo up
$ ip route add 10.1.0.0/16 via 10.0.0.2 mtu 1300
$ ip route add 10.2.0.0/16 via inet6 fd00::2
$ ip route get 10.1.0.1
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache mtu 1300·
$ ip route get to 10.2.0.1
10.2.0.1 via inet6 fd00::2 dev d0 src 10.0.0.1 uid 0·
    cache·
$ ip route get 10.0.0.1
local 10.0.0.1 dev lo src 10.0.0.1 uid 0·
    cache <local>·
$ ip route get 10.0.0.255
broadcast 10.0.0.255 dev d0 src 10.0.0.1 uid 0·
    cache <local,brd>·
$ ip route get 127.0.0.1
local 127.0.0.1 dev lo src 127.0.0.1 uid 0·
    cache <local>·
$ ip route get 10.1.0.1/32
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache mtu 1300·
$ ip route get 10.1
10.1.0.0 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache mtu 1300·
