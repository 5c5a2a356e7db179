# dev is exact.
$ ip -4 netconf show de lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 netconf show de
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip netco foo
! Command "foo" is unknown, try "ip netconf help".
? 255
