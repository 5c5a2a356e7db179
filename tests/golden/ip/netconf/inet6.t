# IPv6 has no reverse path filter.
$ ip -6 netconf
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 all forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 default forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -6 -j netconf
[{"family":"inet6","interface":"lo","forwarding":false,"proxy_neigh":false,"ignore_routes_with_linkdown":false},{"family":"inet6","interface":"all","forwarding":false,"proxy_neigh":false,"ignore_routes_with_linkdown":false},{"family":"inet6","interface":"default","forwarding":false,"proxy_neigh":false,"ignore_routes_with_linkdown":false}]
