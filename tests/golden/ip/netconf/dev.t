# One device.
$ ip link add v0 type veth peer name v1
$ ip netconf show dev v0
inet v0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 v0 forwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls v0 input off·
$ ip -4 netconf show dev lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -6 netconf show dev lo
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
