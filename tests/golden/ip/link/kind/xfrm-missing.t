#! needs qemu
# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add x0 type xfrm if_id
! Command line is not complete. Try option "help"
? 255
$ ip link add x0 type xfrm if_id 5 dev
! Command line is not complete. Try option "help"
? 255
