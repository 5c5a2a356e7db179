$ ip vrf
$ ip vrf show
$ ip vrf list
$ ip vrf lst
$ ip -j vrf
$ ip vrf s
$ ip v
