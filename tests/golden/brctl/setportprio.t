$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl setportprio br0 v0 0
$ cat /sys/class/net/v0/brport/port_id
0x1
$ brctl setportprio br0 v0 63
$ cat /sys/class/net/v0/brport/port_id
0xfc01
$ brctl setportprio br0 v0 0x1f
$ cat /sys/class/net/v0/brport/port_id
0x7c01
