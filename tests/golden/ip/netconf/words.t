# Other words are passed over.
$ ip -4 netconf show lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 netconf show foo bar
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 netconf show help
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 netconf show dev lo foo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 netconf show all
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
