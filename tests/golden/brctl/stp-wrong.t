$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl stp br0 ON
$ brctl stp br0 true
$ brctl stp br0 2
$ brctl stp br0 ""
$ brctl stp nope on
$ brctl stp nope maybe
$ brctl stp v0 on
$ brctl stp br0
