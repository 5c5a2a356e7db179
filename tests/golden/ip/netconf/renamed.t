# A device by its other name.
$ ip link add v0 type veth peer name v1
$ ip link property add dev v0 altname other
$ ip -4 netconf show dev other
inet v0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 -j netconf show dev other
inet v0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
