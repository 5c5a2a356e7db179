# Masters that are none.
$ ip neigh show master zz
$ ip neigh show master
$ ip neigh show vrf zz
$ ip neigh show vrf lo
$ ip neigh show vrf
