$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl hairpin br0 v0 maybe
$ brctl hairpin br0 v0 On
$ brctl hairpin br0 v1 on
$ brctl hairpin br0 nope on
$ brctl hairpin nope v0 on
$ brctl hairpin nope nope maybe
$ brctl hairpin v1 v0 on
$ brctl hairpin br0 v0
