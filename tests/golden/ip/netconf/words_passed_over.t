# Other words are passed over, and the last interface counts.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip -4 netconf show foo dev b0 bar
inet b0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 netconf list dev lo dev b0 help
inet b0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -4 netconf show dev nosuch dev b0
! Device "nosuch" does not exist.
? 1
$ ip -6 netconf l d b0 de lo dev lo
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
