# A group is a number of 32 bits of which the sign must be clear; what is above is cut off.
$ ip link set lo group 4294967297
$ ip link show group 1
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group 1 qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip link set lo group 8589934594
$ ip link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group 2 qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip link set lo group 4294967295
! Error: argument "4294967295" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set lo group -1
! Error: argument "-1" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set lo group 2147483648
! Error: argument "2147483648" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set lo group ' 5'
$ ip link show group 18446744073709551616
! Error: argument "18446744073709551616" is wrong: Invalid "group" value
! ␤
? 255
