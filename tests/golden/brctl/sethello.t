$ brctl addbr br0
$ brctl sethello br0 1
$ cat /sys/class/net/br0/bridge/hello_time
$ brctl sethello br0 3.999
$ cat /sys/class/net/br0/bridge/hello_time
$ brctl sethello br0 10
$ cat /sys/class/net/br0/bridge/hello_time
