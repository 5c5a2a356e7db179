$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 vrf nosuch dev d0
! Error: argument "nosuch" is wrong: Invalid VRF
! ␤
? 255
$ ip route add 10.1.0.0/16 vrf d0 dev d0
! Error: argument "d0" is wrong: Invalid VRF
! ␤
? 255
$ ip route show vrf nosuch
! Error: argument "nosuch" is wrong: Invalid VRF
! ␤
? 255
$ ip route show vrf d0
! Error: argument "d0" is wrong: Invalid VRF
! ␤
? 255
$ ip route show vrf
! Command line is not complete. Try option "help"
? 255
$ ip route get 10.0.0.2 vrf nosuch
! Error: argument "nosuch" is wrong: Invalid VRF
! ␤
? 255
$ ip route get 10.0.0.2 vrf d0
! Error: argument "d0" is wrong: Invalid VRF
! ␤
? 255
