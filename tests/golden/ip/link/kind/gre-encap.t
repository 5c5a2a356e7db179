#! needs vm
# GRE in UDP.
$ ip link add g0 type gre remote 10.0.0.2 local 10.0.0.1 encap fou encap-sport auto encap-dport 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show g0
! Device "g0" does not exist.
? 1
$ ip -j -d link show g0
! Device "g0" does not exist.
? 1
$ ip link set g0 type gre encap gue encap-sport 7 encap-dport 8 encap-csum encap-udp6-csum encap-remcsum
! Cannot find device "g0"
? 1
$ ip -d link show g0
! Device "g0" does not exist.
? 1
$ ip -j -d link show g0
! Device "g0" does not exist.
? 1
$ ip link set g0 type gre noencap-csum noencap-udp6-csum noencap-remcsum
! Cannot find device "g0"
? 1
$ ip -d link show g0
! Device "g0" does not exist.
? 1
$ ip link set g0 type gre noencap
! Cannot find device "g0"
? 1
$ ip -d link show g0
! Device "g0" does not exist.
? 1
$ ip link set g0 type gre encap none
! Cannot find device "g0"
? 1
$ ip link set g0 type gre encap x
! Cannot find device "g0"
? 1
$ ip link set g0 type gre encap
! Cannot find device "g0"
? 1
$ ip link set g0 type gre encap-sport x
! Cannot find device "g0"
? 1
$ ip link set g0 type gre encap-dport x
! Cannot find device "g0"
? 1
$ ip link set g0 type gre encap-dport auto
! Cannot find device "g0"
? 1
$ ip link set g0 type gre encap-sport 65536
! Cannot find device "g0"
? 1
$ ip -d link show g0
! Device "g0" does not exist.
? 1
