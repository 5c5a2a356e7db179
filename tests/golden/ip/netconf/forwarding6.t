# Forwarding for all.
$ sh -c 'echo 1 > /proc/sys/net/ipv6/conf/all/forwarding'
$ ip -6 netconf
inet6 lo forwarding on proxy_neigh off ignore_routes_with_linkdown off·
inet6 all forwarding on proxy_neigh off ignore_routes_with_linkdown off·
inet6 default forwarding on proxy_neigh off ignore_routes_with_linkdown off·
