# -4 and -6 choose.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip -4 monitor address
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add fd00::1/64 dev b0 nodad
$ events
2: b0    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ events ip -6 monitor address
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add fd00::2/64 dev b0 nodad
$ events
2: b0    inet6 fd00::2/64 scope global nodad·
       valid_lft forever preferred_lft forever
$ events ip -0 monitor address
$ ip addr add 10.0.0.3/24 dev b0
$ events
