$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl showmacs nope
$ brctl showmacs v0
$ brctl showmacs lo
$ brctl showmacs ""
$ brctl showmacs
