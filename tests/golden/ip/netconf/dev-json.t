# One device in JSON.
$ ip -4 -j netconf show dev lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -6 -j netconf show dev lo
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -j netconf show dev lo
[{"family":"inet","interface":"lo","forwarding":false,"rp_filter":"off","mc_forwarding":false,"proxy_neigh":false,"ignore_routes_with_linkdown":false},{"family":"inet6","interface":"lo","forwarding":false,"proxy_neigh":false,"ignore_routes_with_linkdown":false},{"family":"mpls","interface":"lo","input":false}]
