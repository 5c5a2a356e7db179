$ brctl addbr br0
$ brctl setfd br0 4
$ cat /sys/class/net/br0/bridge/forward_delay
400
$ brctl setfd br0 4.989
$ cat /sys/class/net/br0/bridge/forward_delay
498
$ brctl setfd br0 0
$ cat /sys/class/net/br0/bridge/forward_delay
0
$ brctl setfd br0 .5
$ cat /sys/class/net/br0/bridge/forward_delay
50
$ brctl setfd br0 0x10
$ cat /sys/class/net/br0/bridge/forward_delay
1600
