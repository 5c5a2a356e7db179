# Proxy ARP and NDP.
$ sh -c 'echo 1 > /proc/sys/net/ipv4/conf/lo/proxy_arp'
$ sh -c 'echo 1 > /proc/sys/net/ipv6/conf/lo/proxy_ndp'
$ ip netconf show dev lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh on ignore_routes_with_linkdown off·
inet6 lo forwarding off proxy_neigh on ignore_routes_with_linkdown off·
mpls lo input off·
$ ip -j netconf show dev lo
[{"family":"inet","interface":"lo","forwarding":false,"rp_filter":"off","mc_forwarding":false,"proxy_neigh":true,"ignore_routes_with_linkdown":false},{"family":"inet6","interface":"lo","forwarding":false,"proxy_neigh":true,"ignore_routes_with_linkdown":false},{"family":"mpls","interface":"lo","input":false}]
