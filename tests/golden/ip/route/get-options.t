$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route get 10.1.0.1 tos 0x10
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache·
$ ip route get 10.1.0.1 mark 3
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 mark 3 uid 0·
    cache·
$ ip route get 10.1.0.1 uid 5
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 5·
    cache·
$ ip route get 10.1.0.1 oif d0
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache·
$ ip route get 10.1.0.1 dev d1
10.1.0.1 dev d1 src 10.0.0.1 uid 0·
    cache·
$ ip route get 10.1.0.1 from 10.0.0.1
10.1.0.1 from 10.0.0.1 via 10.0.0.2 dev d0 uid 0·
    cache·
$ ip route get 10.1.0.1 ipproto tcp sport 80 dport 90
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache·
$ ip route get 10.1.0.1 ipproto 17 sport 80
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache·
$ ip -j route get 10.1.0.1 mark 3 uid 5
[{"dst":"10.1.0.1","gateway":"10.0.0.2","dev":"d0","prefsrc":"10.0.0.1","flags":[],"mark":3,"uid":5,"cache":[]}]
