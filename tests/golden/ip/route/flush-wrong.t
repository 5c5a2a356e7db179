$ ip route flush
$ ip route flush foo
$ ip route flush dev nosuch
$ ip route flush table nosuch
$ ip route flush proto nosuch
$ ip route flush root
$ ip -6 route flush
