# A device is one line anyway.
$ ip -o netconf show dev lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls lo input off·
$ ip -s netconf show dev lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls lo input off·
$ ip -d netconf show dev lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls lo input off·
