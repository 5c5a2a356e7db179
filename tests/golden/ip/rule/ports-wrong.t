# Ports that are none; what the kernel refuses.
$ ip rule add sport
$ ip rule add sport x
$ ip rule add sport 70000
$ ip rule add sport 1-
$ ip rule add sport 1-70000
$ ip rule add sport 1-5/3
$ ip rule add sport 1/x
$ ip rule add dport 1/
$ ip rule add dport -1
$ ip rule add sport 0
$ ip rule add sport 5-1
$ ip rule add sport 1/0
