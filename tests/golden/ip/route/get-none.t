# The answer for a route that throws packets away is its error.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add blackhole 10.3.0.0/16
$ ip route add unreachable 10.4.0.0/16
$ ip route add prohibit 10.5.0.0/16
$ ip route add throw 10.6.0.0/16
$ ip route add blackhole fd03::/64
$ ip route get 10.3.0.1
! RTNETLINK answers: Invalid argument
? 2
$ ip route get 10.4.0.1
! RTNETLINK answers: No route to host
? 2
$ ip route get 10.5.0.1
! RTNETLINK answers: Permission denied
? 2
$ ip route get 10.6.0.1
! RTNETLINK answers: Network is unreachable
? 2
$ ip route get 10.7.0.1
! RTNETLINK answers: Network is unreachable
? 2
$ ip route get fd03::1
! RTNETLINK answers: Invalid argument
? 2
$ ip route get fd04::1
! RTNETLINK answers: Network is unreachable
? 2
