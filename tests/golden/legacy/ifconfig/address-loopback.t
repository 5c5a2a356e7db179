$ ifconfig lo 127.0.0.1
$ ip addr show lo
$ ifconfig lo 10.0.0.1
$ ip addr show lo
