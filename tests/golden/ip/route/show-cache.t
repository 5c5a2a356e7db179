# The IPv4 cache is long gone: nothing is shown.
$ ip link set lo up
$ ip route show cache
$ ip route show cached
$ ip route show cloned
$ ip route show table cache
$ ip -6 route show cache
$ ip -d route show cache
