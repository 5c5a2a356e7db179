# Forwarding of one device.
$ sh -c 'echo 1 > /proc/sys/net/ipv4/conf/lo/forwarding'
$ ip -4 netconf show dev lo
$ ip -4 -j netconf show dev lo
