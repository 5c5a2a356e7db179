$ ip vrf foo
! Command "foo" is unknown, try "ip vrf help".
? 255
$ ip vrf help
! Usage: …
? 255
$ ip vrf h
! Usage: …
? 255
$ ip vrf ""
! Command "" is unknown, try "ip vrf help".
? 255
$ ip vrf add red
! Command "add" is unknown, try "ip vrf help".
? 255
$ ip vr
Name              Table
-----------------------
No VRF has been configured
$ ip vrfx
! Object "vrfx" is unknown, try "ip help".
? 1
$ ip vrf help red
! Usage: …
? 255
