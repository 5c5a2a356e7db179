$ ip vrf foo
$ ip vrf help
$ ip vrf h
$ ip vrf ""
$ ip vrf add red
$ ip vr
$ ip vrfx
$ ip vrf help red
