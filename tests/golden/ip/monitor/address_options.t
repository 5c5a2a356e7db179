# -o and -br.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip -o monitor address
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr del 10.0.0.1/24 dev b0
$ events
2: b0    inet 10.0.0.1/24 scope global b0\       valid_lft forever preferred_lft forever
Deleted 2: b0    inet 10.0.0.1/24 scope global b0\       valid_lft forever preferred_lft forever
$ events ip -br monitor address
$ ip addr add 10.0.0.1/24 dev b0
$ events
10.0.0.1/24·∅
$ events ip -d monitor address
$ ip addr del 10.0.0.1/24 dev b0
$ events
Deleted 2: b0    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
