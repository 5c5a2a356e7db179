# Several devices.
$ ip link add v0 type veth peer name v1
$ ip link add br0 type bridge
$ ip -4 netconf
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet v1 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet v0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet br0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -6 netconf
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 v1 forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 v0 forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 br0 forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 all forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 default forwarding off proxy_neigh off ignore_routes_with_linkdown off·
