#! needs vm
$ ip link add red type vrf table 10
$ ip link set red up
$ ip route add blackhole 10.0.0.0/8 vrf red
$ ip route show vrf red
blackhole 10.0.0.0/8·
$ ip route show table 10
blackhole 10.0.0.0/8·
$ ip route show vrf nope
! Error: argument "nope" is wrong: Invalid VRF
! ␤
? 255
$ ip route get 10.1.1.1 vrf red
! RTNETLINK answers: Invalid argument
? 2
