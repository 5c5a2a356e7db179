# Proxy ARP and NDP.
$ sh -c 'echo 1 > /proc/sys/net/ipv4/conf/lo/proxy_arp'
$ sh -c 'echo 1 > /proc/sys/net/ipv6/conf/lo/proxy_ndp'
$ ip netconf show dev lo
$ ip -j netconf show dev lo
