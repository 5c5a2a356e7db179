#! needs vm
#! mask mac
# What is wrong is named.
$ ip link add e0 type erspan remote 10.0.0.2 local 10.0.0.1
! RTNETLINK answers: Invalid argument
? 2
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan x
! Error: argument "x" is wrong: invalid erspan index
! ␤
? 255
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan 0
! Error: argument "0" is wrong: erspan index must be > 0 and <= 20-bit
! ␤
? 255
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan 1048576
! Error: argument "1048576" is wrong: erspan index must be > 0 and <= 20-bit
! ␤
? 255
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_ver 3
! Error: argument "3" is wrong: erspan version must be 0/1/2
! ␤
? 255
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_ver x
! Error: argument "x" is wrong: invalid erspan version
! ␤
? 255
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_dir up
! Error: argument "up" is wrong: Invalid erspan direction.
? 255
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_hwid 64
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_hwid x
! Error: argument "x" is wrong: invalid erspan hwid
! ␤
? 255
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan
! Command line is not complete. Try option "help"
? 255
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_d
! Usage: …
? 1
$ ip link add e0 type erspan help
! Usage: …
? 1
$ ip link show type erspan
2: e0@NONE: <BROADCAST,MULTICAST> mtu 1450 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether xx:xx:xx:xx:xx:xx brd ff:ff:ff:ff:ff:ff
