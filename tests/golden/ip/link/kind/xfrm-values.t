#! needs qemu
# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add x0 type xfrm if_id x
! Error: argument "x" is wrong: if_id value is invalid
? 255
$ ip link add x0 type xfrm if_id 4294967296
! Error: argument "4294967296" is wrong: if_id value is invalid
? 255
$ ip link add x0 type xfrm if_id 5 dev nosuch
! Cannot find device "nosuch"
? 255
