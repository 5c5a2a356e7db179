# A device by its number.
$ ip -4 netconf show dev if1
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 netconf show dev 1
! Device "1" does not exist.
? 1
