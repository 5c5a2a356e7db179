# Off, strict and loose.
$ sh -c 'echo 1 > /proc/sys/net/ipv4/conf/lo/rp_filter'
$ ip -4 netconf show dev lo
$ sh -c 'echo 2 > /proc/sys/net/ipv4/conf/lo/rp_filter'
$ ip -4 netconf show dev lo
$ ip -4 -j netconf show dev lo
