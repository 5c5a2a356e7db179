$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl delbr v0
$ brctl delbr lo
$ brctl delbr ""
$ ip link set v0 up
$ brctl delbr v0
