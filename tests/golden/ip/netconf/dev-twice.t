# The last device counts.
$ ip link add v0 type veth peer name v1
$ ip -4 netconf show dev lo dev v0
inet v0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 netconf show dev v0 dev zz
! Device "zz" does not exist.
? 1
