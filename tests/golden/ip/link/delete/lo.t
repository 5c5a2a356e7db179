$ ip link delete lo
$ ip link d lo
$ ip link remove lo
