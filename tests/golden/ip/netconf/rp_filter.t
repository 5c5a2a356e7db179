# Off, strict and loose.
$ sh -c 'echo 1 > /proc/sys/net/ipv4/conf/lo/rp_filter'
$ ip -4 netconf show dev lo
inet lo forwarding off rp_filter strict mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ sh -c 'echo 2 > /proc/sys/net/ipv4/conf/lo/rp_filter'
$ ip -4 netconf show dev lo
inet lo forwarding off rp_filter loose mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 -j netconf show dev lo
inet lo forwarding off rp_filter loose mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
