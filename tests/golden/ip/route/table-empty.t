# The kernel refuses to dump a table that was never used.
$ ip route show table 100
$ ip -6 route show table 100
$ ip route flush table 100
$ ip route show table 100 proto static
