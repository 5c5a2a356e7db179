# What sysctl changes of a device.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip monitor netconf
$ sysctl -qw net.ipv4.conf.b0.forwarding=1
$ sysctl -qw net.ipv4.conf.b0.rp_filter=1
$ sysctl -qw net.ipv6.conf.b0.proxy_ndp=1
$ events
inet b0 forwarding on·
inet b0 rp_filter strict·
inet6 b0 proxy_neigh on·
$ events ip -6 monitor netconf
$ ip link add b1 address 02:00:00:00:00:02 type bridge
$ ip link del b1
$ events
inet6 b1 forwarding off proxy_neigh off ignore_routes_with_linkdown off·
Deleted inet6 b1·
