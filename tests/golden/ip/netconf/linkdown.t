# Routes of a link that is down.
$ sh -c 'echo 1 > /proc/sys/net/ipv4/conf/lo/ignore_routes_with_linkdown'
$ ip -4 netconf show dev lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown on·
