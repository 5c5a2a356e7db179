# One interface of one family is text whatever was asked for.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip -j -4 netconf show dev b0
inet b0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -j -p -6 netconf show dev b0
inet6 b0 forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -c=always -4 netconf show dev b0
inet ⟨1b⟩[36mb0 ⟨1b⟩[0mforwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -o -d -s -6 netconf show dev b0
inet6 b0 forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -br -N -6 netconf show dev b0
inet6 b0 forwarding off proxy_neigh off ignore_routes_with_linkdown off·
$ ip -0 netconf show dev b0
! RTNETLINK answers: Operation not supported
? 2
