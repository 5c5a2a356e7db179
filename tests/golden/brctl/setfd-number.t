# As much of the word as is a number is taken.
$ brctl addbr br0
$ brctl setfd br0 12abc
$ cat /sys/class/net/br0/bridge/forward_delay
1200
$ brctl setfd br0 5.
$ cat /sys/class/net/br0/bridge/forward_delay
500
$ brctl setfd br0 3e
$ cat /sys/class/net/br0/bridge/forward_delay
300
$ brctl setfd br0 " 7"
$ cat /sys/class/net/br0/bridge/forward_delay
700
$ brctl setfd br0 +8
$ cat /sys/class/net/br0/bridge/forward_delay
800
