# Forwarding for all.
$ sh -c 'echo 1 > /proc/sys/net/ipv6/conf/all/forwarding'
$ ip -6 netconf
