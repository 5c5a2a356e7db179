# Forwarding of one device.
$ sh -c 'echo 1 > /proc/sys/net/ipv4/conf/lo/forwarding'
$ ip -4 netconf show dev lo
inet lo forwarding on rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 -j netconf show dev lo
inet lo forwarding on rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
