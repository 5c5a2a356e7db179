$ ip vrf show ""
$ ip vrf show sixteencharsname
$ ip vrf show a/b
$ ip vrf show a b
$ ip vrf show default
