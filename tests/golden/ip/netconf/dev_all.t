# What are no interfaces have no name to ask for.
$ ip netconf show dev all
! Device "all" does not exist.
? 1
$ ip netconf show dev default
! Device "default" does not exist.
? 1
$ ip -4 netconf show dev all
! Device "all" does not exist.
? 1
$ ip netconf show dev if1
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls lo input off·
$ ip -6 netconf show dev if77
! RTNETLINK answers: Invalid argument
? 2
$ ip netconf show dev ''
! Device "" does not exist.
? 1
