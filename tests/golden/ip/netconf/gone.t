# A device that has gone.
$ ip link add v0 type veth peer name v1
$ ip link del v0
$ ip netconf show dev v0
! Device "v0" does not exist.
? 1
$ ip -6 netconf
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 all forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 default forwarding off proxy_neigh off ignore_routes_with_linkdown off·
