# Each device, then all and default.
$ ip netconf
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 all forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 default forwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls lo input off·
$ ip netconf show
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 all forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 default forwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls lo input off·
