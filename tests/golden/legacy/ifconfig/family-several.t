$ ip link add v0 address 02:00:00:00:00:10 type dummy
$ ifconfig v0 a,b
! Please don't supply more than one address family.
! a,b: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 inet,inet6
! Please don't supply more than one address family.
! inet,inet6: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 10.0.0.3,10.0.0.4
! Please don't supply more than one address family.
! 10.0.0.3,10.0.0.4: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 , up
! Please don't supply more than one address family.
! ,: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 add a,b
! a,b: Unknown host
? 1
$ ifconfig v0 unspec
$ ifconfig v0 unspec 10.0.0.1
! ifconfig: Cannot set address for this protocol family.
? 1
