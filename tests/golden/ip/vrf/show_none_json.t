$ ip -j vrf show
$ ip -j -p vrf
$ ip vrf show nope
$ ip vrf show lo
$ ip -j vrf show lo
