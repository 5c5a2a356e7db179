$ brctl addbr br0
$ brctl setageing br0 100
$ cat /sys/class/net/br0/bridge/ageing_time
10000
$ brctl setageing br0 1.267
$ cat /sys/class/net/br0/bridge/ageing_time
126
$ brctl setageing br0 0
$ cat /sys/class/net/br0/bridge/ageing_time
0
$ brctl setageing br0 1e2
$ cat /sys/class/net/br0/bridge/ageing_time
10000
