# A name with a colon is the device's before it, as the kernel's old calls have it.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0:1
$ ip addr add 10.0.1.1/24 dev b0:1 label b0:2
$ ip -o addr show dev b0:9
2: b0    inet 10.0.0.1/24 scope global b0\       valid_lft forever preferred_lft forever
2: b0    inet 10.0.1.1/24 scope global b0:2\       valid_lft forever preferred_lft forever
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:05 dev b0:1
$ ip neigh show dev b0:1
10.0.0.2 lladdr 02:00:00:00:00:05 PERMANENT·
$ ip token list dev b0:1
token :: dev b0
$ ip netconf show dev b0:1
inet b0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off·
inet6 b0 forwarding off proxy_neigh off ignore_routes_with_linkdown off·
mpls b0 input off·
$ ip link show dev b0:1
! RTNETLINK answers: No such device
! Cannot send link get request: No such device
? 1
$ ip addr show dev b0:toolongaslabel
! Device "b0:toolongaslabel" does not exist.
? 1
$ ip addr show dev :b0
! Device ":b0" does not exist.
? 1
$ ip addr show dev b1:1
! Device "b1:1" does not exist.
? 1
$ ip link set b0:1 up
$ ip link set b0:1 mtu 1400
$ ip link del b0:1
