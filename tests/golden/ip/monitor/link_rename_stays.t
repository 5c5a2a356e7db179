# The first name heard of an index stays, until the link goes.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip monitor address
$ ip link set b0 name b1
$ ip addr add 10.0.0.1/24 dev b1
$ ip link add c1 index 7 address 02:00:00:00:00:02 type bridge
$ ip addr add 10.0.1.1/24 dev c1
$ ip link set c1 name c2
$ ip addr add 10.0.2.1/24 dev c2
$ events
2: b0    inet 10.0.0.1/24 scope global b1
       valid_lft forever preferred_lft forever
7: c1    inet 10.0.1.1/24 scope global c1
       valid_lft forever preferred_lft forever
7: c1    inet 10.0.1.1/24 scope global c2
       valid_lft forever preferred_lft forever
7: c1    inet 10.0.2.1/24 scope global c2
       valid_lft forever preferred_lft forever
