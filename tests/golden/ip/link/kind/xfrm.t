#! needs vm
# A link of IPsec policies.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add x0 type xfrm dev d0 if_id 42
! Error: Unknown device type.
? 2
$ ip -d link show x0
! Device "x0" does not exist.
? 1
$ ip -j -d link show x0
! Device "x0" does not exist.
? 1
$ ip link add x1 type xfrm if_id 0x43
! Error: Unknown device type.
? 2
$ ip -d link show x1
! Device "x1" does not exist.
? 1
$ ip link add x2 type xfrm external
! Error: Unknown device type.
? 2
$ ip -d link show x2
! Device "x2" does not exist.
? 1
$ ip -j -d link show x2
! Device "x2" does not exist.
? 1
$ ip link set x0 type xfrm if_id 44
! Cannot find device "x0"
? 1
$ ip link add x3 type xfrm dev nosuch if_id 5
! Cannot find device "nosuch"
? 255
$ ip link add x3 type xfrm if_id 0
! Error: argument "0" is wrong: if_id value is invalid
? 255
$ ip link add x3 type xfrm if_id x
! Error: argument "x" is wrong: if_id value is invalid
? 255
$ ip link add x3 type xfrm if_id
! Command line is not complete. Try option "help"
? 255
$ ip link add x3 type xfrm external if_id 5
! xfrmi: both 'external' and if_id/link cannot be specified
? 1
$ ip link add x3 type xfrm dev d0
! Error: argument "IF_ID" is required
? 255
$ ip link add x3 type xfrm what
! Usage: …
? 1
$ ip link add x3 type xfrm help
! Usage: …
? 1
$ ip link add x4 type xfrm if_id 5 if_id 6
! Error: Unknown device type.
? 2
$ ip -d link show x4
! Device "x4" does not exist.
? 1
