# Made by the tuntap object; the link shows what kind it is.
#! needs qemu
$ ip link add t0 type tun
! Error: Unknown device type.
? 2
$ ip link add t0 type tun mode tun
! Garbage instead of arguments "mode ...". Try "ip link help".
? 1
$ ip tuntap add dev t0 mode tun user 1000 group 1000
! open: No such file or directory
? 1
$ ip -d link show t0
! Device "t0" does not exist.
? 1
$ ip -j -d link show t0
! Device "t0" does not exist.
? 1
$ ip tuntap add dev t1 mode tap pi vnet_hdr
! open: No such file or directory
? 1
$ ip link set t1 address 02:00:00:00:00:01
! Cannot find device "t1"
? 1
$ ip -d link show t1
! Device "t1" does not exist.
? 1
$ ip -j -d link show t1
! Device "t1" does not exist.
? 1
