$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route add 10.1.0.0/16 via 10.0.0.3 metric 5
$ ip route add blackhole 10.2.0.0/16
$ ip route del 10.1.0.0/16 via 10.0.0.77
! RTNETLINK answers: No such process
? 2
$ ip route del 10.1.0.0/16 metric 5
$ ip route d 10.2.0.0/16
$ ip route delete 10.3.0.0/16
! RTNETLINK answers: No such process
? 2
$ ip route del 10.1.0.0/16 dev d1
! RTNETLINK answers: No such process
? 2
$ ip route del 10.1.0.0/16 proto static
! RTNETLINK answers: No such process
? 2
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0·
