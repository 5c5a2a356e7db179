# ifN is the device of that number, but not for asking for one link; JSON has begun by then.
$ ip link show if1
! RTNETLINK answers: No such device
! Cannot send link get request: No such device
? 1
$ ip -j link show if1
[]
! RTNETLINK answers: No such device
! Cannot send link get request: No such device
? 1
$ ip -j link show if99
[]
! RTNETLINK answers: No such device
! Cannot send link get request: No such device
? 1
$ ip -br -j link show dev if1
[]
! RTNETLINK answers: No such device
! Cannot send link get request: No such device
? 1
$ ip addr show if1
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
