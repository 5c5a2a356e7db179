$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route change 10.1.0.0/16 via 10.0.0.2
! RTNETLINK answers: No such file or directory
? 2
$ ip route replace 10.1.0.0/16 via 10.0.0.2
$ ip route change 10.1.0.0/16 via 10.0.0.3 mtu 1400
$ ip route chg 10.1.0.0/16 via 10.0.0.4
$ ip route ch 10.1.0.0/16 via 10.0.0.5
$ ip route r 10.1.0.0/16 via 10.0.0.6 metric 3
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.5 dev d0·
10.1.0.0/16 via 10.0.0.6 dev d0 metric 3·
