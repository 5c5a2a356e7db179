# Numbers are words still.
$ ip -N netconf show dev lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls lo input off·
$ ip -br netconf show dev lo
inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 lo forwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls lo input off·
$ ip -c netconf show dev lo
inet ⟨1b⟩[36mlo ⟨1b⟩[0mforwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 ⟨1b⟩[36mlo ⟨1b⟩[0mforwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls ⟨1b⟩[36mlo ⟨1b⟩[0minput off·
