# Queues are counted.
#! needs qemu
$ ip tuntap add dev t0 mode tap multi_queue one_queue
! open: No such file or directory
? 1
$ ip link set t0 address 02:00:00:00:00:01
! Cannot find device "t0"
? 1
$ ip -d link show t0
! Device "t0" does not exist.
? 1
$ ip -j -p -d link show t0
! Device "t0" does not exist.
? 1
$ ip link set t0 type tun
! Cannot find device "t0"
? 1
$ ip link set t0 type tun mode tap
! Cannot find device "t0"
? 1
$ ip link show type tun
