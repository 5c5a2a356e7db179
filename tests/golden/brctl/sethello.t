$ brctl addbr br0
$ brctl sethello br0 1
$ cat /sys/class/net/br0/bridge/hello_time
100
$ brctl sethello br0 3.489
$ cat /sys/class/net/br0/bridge/hello_time
348
$ brctl sethello br0 10
$ cat /sys/class/net/br0/bridge/hello_time
1000
