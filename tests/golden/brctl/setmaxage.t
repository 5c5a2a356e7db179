$ brctl addbr br0
$ brctl setmaxage br0 6
$ cat /sys/class/net/br0/bridge/max_age
600
$ brctl setmaxage br0 6.249
$ cat /sys/class/net/br0/bridge/max_age
624
$ brctl setmaxage br0 40
$ cat /sys/class/net/br0/bridge/max_age
4000
