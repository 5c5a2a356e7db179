$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 hw ether zz
! zz: invalid ether address.
? 1
$ ifconfig v0 hw ether 02-00-00-00-00-01
! 02-00-00-00-00-01: invalid ether address.
? 1
$ ifconfig v0 hw ether 01:00:00:00:00:01
! SIOCSIFHWADDR: Cannot assign requested address
? 1
$ ifconfig v0 hw ether 00:00:00:00:00:00
! SIOCSIFHWADDR: Cannot assign requested address
? 1
$ ifconfig lo hw ether 02:00:00:00:00:77
! SIOCSIFHWADDR: Invalid argument
? 1
$ ifconfig nope hw ether 02:00:00:00:00:77
! SIOCSIFHWADDR: No such device
? 1
