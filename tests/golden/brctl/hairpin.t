$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl hairpin br0 v0 on
$ cat /sys/class/net/v0/brport/hairpin_mode
1
$ brctl hairpin br0 v0 0
$ cat /sys/class/net/v0/brport/hairpin_mode
0
$ brctl hairpin br0 v0 yes
$ cat /sys/class/net/v0/brport/hairpin_mode
1
$ brctl hairpin br0 v0 no
$ cat /sys/class/net/v0/brport/hairpin_mode
0
