$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl setageing br0 abc
$ brctl setageing br0 ""
$ brctl setageing br0 -
$ brctl setageing nope 12
$ brctl setageing nope abc
$ brctl setageing v0 12
$ brctl setageing br0
$ brctl setageing
