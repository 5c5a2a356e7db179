$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route get 10.1.0.1 notify
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 notify uid 0·
    cache <notify>·
$ ip route get 10.1.0.1 oif d0
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 notify uid 0·
    cache <notify>·
$ ip -j route get 10.1.0.1
[{"dst":"10.1.0.1","gateway":"10.0.0.2","dev":"d0","prefsrc":"10.0.0.1","flags":["notify"],"uid":0,"cache":["notify"]}]
