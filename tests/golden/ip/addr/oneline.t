# One line an address, the device's name before each.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1
$ ip addr add 10.0.0.2 peer 10.0.0.9/30 dev b0
$ ip addr add fd00::1/64 dev b0 nodad
$ ip -o addr
2: b0    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0:1\       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.2 peer 10.0.0.9/30 scope global b0\       valid_lft forever preferred_lft forever
2: b0    inet6 fd00::1/64 scope global nodad \       valid_lft forever preferred_lft forever
$ ip -o -4 addr
2: b0    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0:1\       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.2 peer 10.0.0.9/30 scope global b0\       valid_lft forever preferred_lft forever
$ ip -o -6 addr show b0
2: b0    inet6 fd00::1/64 scope global nodad \       valid_lft forever preferred_lft forever
$ ip -o -0 addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip -oneline addr show dev b0
2: b0    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0:1\       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.2 peer 10.0.0.9/30 scope global b0\       valid_lft forever preferred_lft forever
2: b0    inet6 fd00::1/64 scope global nodad \       valid_lft forever preferred_lft forever
$ ip -o -d addr show lo
$ ip -o -s addr show lo
