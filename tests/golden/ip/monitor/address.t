# Addresses as they come and go.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip monitor address
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1
$ ip addr add fd00::1/64 dev b0 nodad
$ ip addr change 10.0.0.1/24 dev b0 metric 7
$ ip addr del fd00::1/64 dev b0
$ ip addr flush dev b0
$ events
2: b0    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0:1
       valid_lft forever preferred_lft forever
2: b0    inet6 fd00::1/64 scope global nodad·
       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.1/24 metric 7 brd 10.0.0.255 scope global b0:1
       valid_lft forever preferred_lft forever
Deleted 2: b0    inet6 fd00::1/64 scope global nodad·
       valid_lft forever preferred_lft forever
Deleted 2: b0    inet 10.0.0.1/24 metric 7 brd 10.0.0.255 scope global b0:1
       valid_lft forever preferred_lft forever
