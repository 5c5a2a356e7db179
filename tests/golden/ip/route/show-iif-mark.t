$ ip link set lo up
$ ip route show iif lo
$ ip route show iif nosuch
$ ip route show iif
$ ip route show mark 3
$ ip route show mark 0xff
$ ip route show mark foo
$ ip route show mark
